/* SPDX-License-Identifier: MIT */
#include "fake.h"

#include <pyrs/container.h>

static PyObject *items[3];

static void fill_items(void)
{
    for (size_t i = 0; i < 3; i++) {
        items[i] = fake_object(fake_type("thing", 0), sizeof(struct pyrs_object));
    }
}

static PyObject *tuple_of_items(void)
{
    PyObject *op = fake_object(&PyTuple_Type, sizeof(struct pyrs_tuple_object) + sizeof items);
    fill_items();
    PYRS_TUPLE_OBJECT(op)->ob_base.ob_size = 3;
    for (size_t i = 0; i < 3; i++) {
        pyrs_tuple_items(op)[i] = items[i];
    }
    return op;
}

static void container_tuple_has_size_and_items(void **state)
{
    (void)state;
    PyObject *op = tuple_of_items();
    assert_int_equal(pyrs_tuple_size(op), 3);
    for (Py_ssize_t i = 0; i < 3; i++) {
        assert_ptr_equal(pyrs_tuple_item(op, i), items[i]);
    }
}

static void container_tuple_items_are_borrowed(void **state)
{
    (void)state;
    PyObject *op = tuple_of_items();
    (void)pyrs_tuple_item(op, 1);
    assert_int_equal(fake_count(items[1]), 1);
}

static void container_tuple_items_are_in_the_tuple(void **state)
{
    (void)state;
    PyObject *op = tuple_of_items();
    assert_ptr_equal(pyrs_tuple_items(op), PYRS_TUPLE_OBJECT(op)->ob_item);
}

static void container_list_items_are_where_it_points(void **state)
{
    (void)state;
    PyObject *op = fake_object(&PyList_Type, sizeof(struct pyrs_list_object));
    fill_items();
    PYRS_VAR_OBJECT(op)->ob_size = 2;
    PYRS_LIST_OBJECT(op)->ob_item = items;
    PYRS_LIST_OBJECT(op)->allocated = 3;
    assert_int_equal(pyrs_list_size(op), 2);
    assert_int_equal(pyrs_list_capacity(op), 3);
    assert_ptr_equal(pyrs_list_items(op), items);
    assert_ptr_equal(pyrs_list_item(op, 1), items[1]);
}

static void container_empty_list_has_no_items(void **state)
{
    (void)state;
    PyObject *op = fake_object(&PyList_Type, sizeof(struct pyrs_list_object));
    assert_int_equal(pyrs_list_size(op), 0);
    assert_null(pyrs_list_items(op));
}

static void container_dict_tells_how_many_keys_it_has(void **state)
{
    (void)state;
    PyObject *op = fake_object(&PyDict_Type, sizeof(struct pyrs_dict_object));
    PYRS_DICT_OBJECT(op)->ma_used = 5;
    assert_int_equal(pyrs_dict_size(op), 5);
}

int container_test(void)
{
    const struct CMUnitTest tests[] = {
        FAKE_TEST(container_tuple_has_size_and_items),
        FAKE_TEST(container_tuple_items_are_borrowed),
        FAKE_TEST(container_tuple_items_are_in_the_tuple),
        FAKE_TEST(container_list_items_are_where_it_points),
        FAKE_TEST(container_empty_list_has_no_items),
        FAKE_TEST(container_dict_tells_how_many_keys_it_has),
    };
    return cmocka_run_group_tests_name("container", tests, NULL, NULL);
}
