/* SPDX-License-Identifier: MIT */
#include <pyrs/layout.h>

#include <string.h>

#define IGNORE(...)

struct pyrs_with_int64 {
    char before;
    int64_t value;
};

/*
 * The layout header says each offset and size twice, in its structs and in its list of facts. Here
 * the compiler that builds libpyrs agrees to both, for the target it builds for.
 */
#define ASSERT_RECORD(c_type, tag, record_size)                                                    \
    _Static_assert(sizeof(struct tag) == (record_size), #c_type ": size");
#define ASSERT_FIELD(c_type, path, tag, member, where, member_size)                                \
    _Static_assert(offsetof(struct tag, member) == (where), #c_type "." #path ": offset");
#define ASSERT_INIT(init, c_type, bytes_name, byte_count, ...)                                     \
    _Static_assert(sizeof(bytes_name) - 1 == (byte_count), #init ": size");
_Static_assert(sizeof(void *) == PYRS_LAYOUT_POINTER_SIZE, "size of a pointer");
_Static_assert(sizeof(long) == PYRS_LAYOUT_LONG_SIZE, "size of a long");
_Static_assert(offsetof(struct pyrs_with_int64, value) == PYRS_LAYOUT_INT64_ALIGN,
               "alignment of an 8-byte member");
PYRS_LAYOUT_FACTS(ASSERT_RECORD, ASSERT_FIELD, IGNORE, IGNORE, ASSERT_INIT, IGNORE, IGNORE)

#define ITEM_RECORD(c_type, tag, record_size)                                                      \
    {.kind = PYRS_LAYOUT_RECORD, .name = #c_type, .size = (uint32_t)sizeof(struct tag)},
#define ITEM_FIELD(c_type, path, tag, member, where, member_size)                                  \
    {.kind = PYRS_LAYOUT_FIELD,                                                                    \
     .name = #c_type "." #path,                                                                    \
     .offset = (uint32_t)offsetof(struct tag, member),                                             \
     .size = (member_size)},
#define ITEM_BITFIELD(c_type, path, tag, pyrs_name, low, bits)                                     \
    {.kind = PYRS_LAYOUT_BITFIELD, .name = #c_type "." #path, .shift = (low), .width = (bits)},
#define ITEM_CONST(constant, pyrs_name, number)                                                    \
    {.kind = PYRS_LAYOUT_CONST, .name = #constant, .value = (uint64_t)(number)},
#define ITEM_INIT(init, c_type, bytes_name, byte_count, ...)                                       \
    {.kind = PYRS_LAYOUT_INIT,                                                                     \
     .name = #init,                                                                                \
     .bytes = (const unsigned char *)(bytes_name),                                                 \
     .size = (byte_count)},
#define ITEM_FUNC(function) {.kind = PYRS_LAYOUT_FUNC, .name = #function},
#define ITEM_DATA(variable) {.kind = PYRS_LAYOUT_DATA, .name = #variable},

static const struct pyrs_layout_item items[] = {PYRS_LAYOUT_FACTS(
    ITEM_RECORD, ITEM_FIELD, ITEM_BITFIELD, ITEM_CONST, ITEM_INIT, ITEM_FUNC, ITEM_DATA)};

const char *pyrs_layout_profile(void)
{
    return PYRS_LAYOUT_PROFILE;
}

size_t pyrs_layout_count(void)
{
    return sizeof items / sizeof items[0];
}

const struct pyrs_layout_item *pyrs_layout_at(size_t index)
{
    return index < pyrs_layout_count() ? &items[index] : NULL;
}

const struct pyrs_layout_item *pyrs_layout_find(const char *name)
{
    for (size_t i = 0; i < pyrs_layout_count(); i++) {
        if (strcmp(items[i].name, name) == 0) {
            return &items[i];
        }
    }
    return NULL;
}

const char *pyrs_layout_kind_name(int kind)
{
    static const char *const names[] = {NULL,    "record", "field", "bitfield",
                                        "const", "init",   "func",  "data"};
    return kind > 0 && (size_t)kind < sizeof names / sizeof names[0] ? names[kind] : NULL;
}
