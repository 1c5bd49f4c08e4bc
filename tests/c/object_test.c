/* SPDX-License-Identifier: MIT */
#include "fake.h"

static PyObject *object_of(PyTypeObject *type)
{
    return fake_object(type, sizeof(struct pyrs_var_object));
}

static void object_type_is_that_of_its_head(void **state)
{
    (void)state;
    PyTypeObject *type = fake_type("thing", 0);
    assert_ptr_equal(pyrs_object_type(object_of(type)), type);
}

static void object_is_exact_only_for_its_own_type(void **state)
{
    (void)state;
    PyTypeObject *base = fake_type("base", 0);
    PyTypeObject *type = fake_type("thing", 0);
    PYRS_TYPE_OBJECT(type)->tp_base = base;
    assert_int_equal(pyrs_object_is_exact(object_of(type), type), 1);
    assert_int_equal(pyrs_object_is_exact(object_of(type), base), 0);
}

static void object_is_instance_of_its_base_too(void **state)
{
    (void)state;
    PyTypeObject *base = fake_type("base", 0);
    PyTypeObject *type = fake_type("thing", 0);
    PYRS_TYPE_OBJECT(type)->tp_base = base;
    assert_int_equal(pyrs_object_is_instance(object_of(type), base), 1);
    assert_int_equal(pyrs_object_is_instance(object_of(base), type), 0);
}

static void object_is_instance_of_its_own_type_without_a_call(void **state)
{
    (void)state;
    PyTypeObject *type = fake_type("thing", 0);
    assert_int_equal(pyrs_object_is_instance(object_of(type), type), 1);
    assert_int_equal(fake_calls("PyType_IsSubtype"), 0);
}

static void object_has_flags_only_when_it_has_all_of_them(void **state)
{
    (void)state;
    PyTypeObject *type =
        fake_type("thing", PYRS_TPFLAGS_HAVE_GC | PYRS_TPFLAGS_BASETYPE | PYRS_TPFLAGS_HEAPTYPE);
    PyObject *op = object_of(type);
    assert_int_equal(pyrs_type_flags(type),
                     PYRS_TPFLAGS_HAVE_GC | PYRS_TPFLAGS_BASETYPE | PYRS_TPFLAGS_HEAPTYPE);
    assert_int_equal(pyrs_object_has_flags(op, PYRS_TPFLAGS_HAVE_GC | PYRS_TPFLAGS_BASETYPE), 1);
    assert_int_equal(pyrs_object_has_flags(op, PYRS_TPFLAGS_HAVE_GC | PYRS_TPFLAGS_LONG_SUBCLASS),
                     0);
    assert_int_equal(pyrs_type_has_flags(type, 0), 1);
}

static void object_none_is_known_by_its_address(void **state)
{
    (void)state;
    assert_int_equal(pyrs_object_is_none(&_Py_NoneStruct), 1);
    assert_int_equal(pyrs_object_is_none(object_of(fake_type("NoneType", 0))), 0);
}

static void object_type_tells_its_name_sizes_and_base(void **state)
{
    (void)state;
    PyTypeObject *base = fake_type("base", 0);
    PyTypeObject *type = fake_type("thing", 0);
    PYRS_TYPE_OBJECT(type)->tp_basicsize = 24;
    PYRS_TYPE_OBJECT(type)->tp_itemsize = 8;
    PYRS_TYPE_OBJECT(type)->tp_base = base;
    assert_string_equal(pyrs_type_name(type), "thing");
    assert_int_equal(pyrs_type_basicsize(type), 24);
    assert_int_equal(pyrs_type_itemsize(type), 8);
    assert_ptr_equal(pyrs_type_base(type), base);
    assert_null(pyrs_type_base(base));
}

static void object_size_is_that_of_the_variable_part(void **state)
{
    (void)state;
    PyObject *op = object_of(fake_type("row", 0));
    PYRS_VAR_OBJECT(op)->ob_size = 7;
    assert_int_equal(pyrs_object_size(op), 7);
}

int object_test(void)
{
    const struct CMUnitTest tests[] = {
        FAKE_TEST(object_type_is_that_of_its_head),
        FAKE_TEST(object_is_exact_only_for_its_own_type),
        FAKE_TEST(object_is_instance_of_its_base_too),
        FAKE_TEST(object_is_instance_of_its_own_type_without_a_call),
        FAKE_TEST(object_has_flags_only_when_it_has_all_of_them),
        FAKE_TEST(object_none_is_known_by_its_address),
        FAKE_TEST(object_type_tells_its_name_sizes_and_base),
        FAKE_TEST(object_size_is_that_of_the_variable_part),
    };
    return cmocka_run_group_tests_name("object", tests, NULL, NULL);
}
