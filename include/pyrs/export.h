/* SPDX-License-Identifier: MIT */
/*
 * export.h - how pyrs declares what it exports. Nothing else in the tree spells visibility.
 */
#ifndef PYRS_EXPORT_H
#define PYRS_EXPORT_H

/*
 * PYRS_BEGIN_DECLS / PYRS_END_DECLS: C linkage for everything between them.
 *
 * The only two macros of pyrs that open and close a brace: a header with its own pair of
 * `#ifdef __cplusplus` blocks would hide more than they do.
 */
#ifdef __cplusplus
#define PYRS_BEGIN_DECLS extern "C" {
#define PYRS_END_DECLS }
#else
#define PYRS_BEGIN_DECLS
#define PYRS_END_DECLS
#endif

/*
 * PYRS_API: on every public function.
 *
 * The library is compiled with hidden visibility, so that the dynamic symbols are exactly the
 * declarations that carry this macro. Define PYRS_STATIC where libpyrs is linked into an extension
 * module and should not be visible beyond it.
 */
#if defined(PYRS_STATIC)
#define PYRS_API
#elif defined(_WIN32) && defined(PYRS_BUILDING)
#define PYRS_API __declspec(dllexport)
#elif defined(_WIN32)
#define PYRS_API __declspec(dllimport)
#elif defined(__GNUC__)
#define PYRS_API __attribute__((visibility("default")))
#else
#define PYRS_API
#endif

/*
 * PYRS_INLINE: on every public function that has its body in the header.
 *
 * C99 inline: a C compiler may use the body or call the one definition in libpyrs, which a single
 * `extern inline` line in src/lib creates. That definition is what Rust, ctypes and debuggers link
 * to. In C++ the word means the same thing without that line. Such bodies use no static function
 * and no static object: C forbids it.
 */
#define PYRS_INLINE PYRS_API inline

/*
 * PYRS_MAY_ALIAS: on every struct that is laid over memory that CPython declared with its own type.
 *
 * Without it a compiler may reorder `((struct pyrs_object *)op)->ob_type` and `Py_TYPE(op)` in a
 * file that uses both.
 */
#if defined(__GNUC__)
#define PYRS_MAY_ALIAS __attribute__((__may_alias__))
#else
#define PYRS_MAY_ALIAS
#endif

/*
 * PYRS_LIKELY / PYRS_UNLIKELY: which way a branch on a hot path goes; the value is 0 or 1.
 * PYRS_ASSUME: what always holds, said to a compiler that cannot know it.
 */
#if defined(__GNUC__)
#define PYRS_LIKELY(condition) __builtin_expect(!!(condition), 1)
#define PYRS_UNLIKELY(condition) __builtin_expect(!!(condition), 0)
#define PYRS_ASSUME(condition) ((condition) ? (void)0 : __builtin_unreachable())
#else
#define PYRS_LIKELY(condition) (!!(condition))
#define PYRS_UNLIKELY(condition) (!!(condition))
#define PYRS_ASSUME(condition) ((void)0)
#endif

#endif
