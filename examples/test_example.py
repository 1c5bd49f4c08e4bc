# SPDX-License-Identifier: MIT
"""What both examples do, in C and in Rust: the module is the one on PYTHONPATH."""
import sys
import threading
import unittest

import pyrs_example


class Total(unittest.TestCase):
    def test_adds_small_and_large_ints(self):
        self.assertEqual(pyrs_example.total([1, -2, 3, 2**40, -(2**62)]), 2 + 2**40 - 2**62)

    def test_of_nothing_is_zero(self):
        self.assertEqual(pyrs_example.total([]), 0)

    def test_refuses_what_is_no_int(self):
        with self.assertRaises(TypeError):
            pyrs_example.total([1, "2"])

    def test_refuses_what_is_no_list(self):
        with self.assertRaises(TypeError):
            pyrs_example.total((1, 2))

    def test_refuses_what_overflows(self):
        for numbers in ([2**64], [2**62, 2**62]):
            with self.subTest(numbers=numbers), self.assertRaises(OverflowError):
                pyrs_example.total(numbers)


class Repeat(unittest.TestCase):
    def test_owns_one_reference_for_each(self):
        thing = object()
        before = sys.getrefcount(thing)
        things = pyrs_example.repeat(thing, 7)
        self.assertEqual(len(things), 7)
        self.assertEqual(sys.getrefcount(thing), before + 7)
        del things
        self.assertEqual(sys.getrefcount(thing), before)


class Retry(unittest.TestCase):
    def setUp(self):
        self.calls = 0

    def fail_twice(self):
        self.calls += 1
        if self.calls <= 2:
            raise KeyError(self.calls)
        return "done"

    def test_returns_the_first_result(self):
        self.assertEqual(pyrs_example.retry(self.fail_twice, 5), "done")
        self.assertEqual(self.calls, 3)

    def test_raises_the_last_exception_with_the_one_before_as_context(self):
        try:
            pyrs_example.retry(self.fail_twice, 2)
            self.fail("nothing was raised")
        except KeyError as error:
            self.assertEqual(error.args, (2,))
            self.assertEqual(error.__context__.args, (1,))
            self.assertEqual(error.__traceback__.tb_next.tb_frame.f_code.co_name, "fail_twice")

    def test_survives_the_same_exception_twice(self):
        error = ValueError("again")

        def fail():
            raise error

        with self.assertRaises(ValueError) as caught:
            pyrs_example.retry(fail, 3)
        self.assertIs(caught.exception, error)

    def test_has_to_try(self):
        with self.assertRaises(ValueError):
            pyrs_example.retry(self.fail_twice, 0)


class InThread(unittest.TestCase):
    def test_returns_what_the_other_thread_returned(self):
        here = threading.get_ident()
        self.assertNotEqual(pyrs_example.in_thread(threading.get_ident), here)

    def test_raises_what_the_other_thread_raised(self):
        error = LookupError("over there")

        def fail():
            raise error

        with self.assertRaises(LookupError) as caught:
            pyrs_example.in_thread(fail)
        self.assertIs(caught.exception, error)

    def test_leaves_no_reference_behind(self):
        thing = object()
        before = sys.getrefcount(thing)
        for _ in range(50):
            self.assertIs(pyrs_example.in_thread(lambda: thing), thing)
        self.assertEqual(sys.getrefcount(thing), before)


if __name__ == "__main__":
    unittest.main()
