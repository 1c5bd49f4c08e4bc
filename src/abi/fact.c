/* SPDX-License-Identifier: MIT */
#include "fact.h"

#include <errno.h>
#include <string.h>

#include "error.h"

#define FACT_FILE_HEADER "pyrs-facts 1"
#define FACT_COUNT_KEY "facts"

static const char *const kind_words[FACT_KIND_COUNT] = {
    "bitfield", "cell", "const", "data", "field", "func", "init", "observed", "record",
};

const char *fact_kind_word(enum fact_kind kind)
{
    return kind_words[kind];
}

struct fact *fact_new(enum fact_kind kind, const char *name, const char *text)
{
    struct fact *fact = g_new0(struct fact, 1);
    fact->kind = kind;
    fact->name = g_strdup(name);
    fact->text = g_strdup(text);
    return fact;
}

struct fact *fact_copy(const struct fact *fact)
{
    struct fact *copy = g_new(struct fact, 1);
    *copy = *fact;
    copy->name = g_strdup(fact->name);
    copy->text = g_strdup(fact->text);
    return copy;
}

void fact_free(struct fact *fact)
{
    if (fact == NULL) {
        return;
    }
    g_free(fact->name);
    g_free(fact->text);
    g_free(fact);
}

int fact_compare(const struct fact *a, const struct fact *b)
{
    if (a->kind != b->kind) {
        return a->kind < b->kind ? -1 : 1;
    }
    return strcmp(a->name, b->name);
}

/* Takes the word up to the next space off `*rest`; NULL when nothing is left. */
static char *take_word(const char **rest)
{
    const char *start = *rest;
    size_t length = strcspn(start, " ");
    if (length == 0) {
        return NULL;
    }
    *rest = start[length] == ' ' ? start + length + 1 : start + length;
    return g_strndup(start, length);
}

static bool parse_unsigned(const char *digits, uint64_t *value)
{
    int base = g_str_has_prefix(digits, "0x") ? 16 : 10;
    return g_ascii_string_to_unsigned(base == 16 ? digits + 2 : digits, (guint)base, 0, G_MAXUINT64,
                                      value, NULL);
}

/* Takes `key=number` off `*rest`. */
static bool take_number(const char **rest, const char *key, uint64_t *value)
{
    g_autofree char *word = take_word(rest);
    size_t length = strlen(key);
    return word != NULL && strncmp(word, key, length) == 0 && word[length] == '=' &&
           parse_unsigned(word + length + 1, value);
}

/* Takes `key=text to the end of the line` off `*rest`. */
static bool take_text(const char **rest, const char *key, char **text)
{
    size_t length = strlen(key);
    if (strncmp(*rest, key, length) != 0 || (*rest)[length] != '=' || (*rest)[length + 1] == '\0') {
        return false;
    }
    *text = g_strdup(*rest + length + 1);
    *rest += strlen(*rest);
    return true;
}

static bool parse_const(const char **rest, struct fact *fact)
{
    g_autofree char *word = take_word(rest);
    if (word == NULL) {
        return false;
    }
    fact->negative = word[0] == '-';
    if (!parse_unsigned(fact->negative ? word + 1 : word, &fact->value)) {
        return false;
    }
    if (fact->negative) {
        fact->value = 0 - fact->value;
    }
    return true;
}

/* Takes `bytes=` and pairs of lower-case hex digits off `*rest`. */
static bool take_bytes(const char **rest, char **text)
{
    return take_text(rest, "bytes", text) && strlen(*text) % 2 == 0 &&
           strspn(*text, "0123456789abcdef") == strlen(*text);
}

static bool parse_value(const char **rest, struct fact *fact)
{
    switch (fact->kind) {
    case FACT_BITFIELD:
        return take_number(rest, "bit", &fact->offset) && take_number(rest, "width", &fact->size) &&
               take_text(rest, "type", &fact->text);
    case FACT_CELL:
        fact->text = g_strdup(*rest);
        *rest += strlen(*rest);
        return fact->text[0] != '\0';
    case FACT_CONST:
        return parse_const(rest, fact);
    case FACT_DATA:
    case FACT_FUNC:
        return take_text(rest, "type", &fact->text);
    case FACT_FIELD:
    case FACT_OBSERVED:
        return take_number(rest, "offset", &fact->offset) &&
               take_number(rest, "size", &fact->size) && take_text(rest, "type", &fact->text);
    case FACT_INIT:
        return take_bytes(rest, &fact->text);
    case FACT_RECORD:
        return take_number(rest, "size", &fact->size) && take_number(rest, "align", &fact->align);
    default:
        return false;
    }
}

static bool kind_from_word(const char *word, enum fact_kind *kind)
{
    for (int i = 0; i < FACT_KIND_COUNT; i++) {
        if (g_strcmp0(word, kind_words[i]) == 0) {
            *kind = (enum fact_kind)i;
            return true;
        }
    }
    return false;
}

/* One fact has one spelling: two files with the same facts are the same bytes. */
static bool is_canonical(const struct fact *fact, const char *line)
{
    g_autofree char *formatted = fact_format(fact);
    return strcmp(formatted, line) == 0;
}

struct fact *fact_parse(const char *line, GError **error)
{
    const char *rest = line;
    enum fact_kind kind;
    g_autofree char *word = take_word(&rest);
    if (word == NULL || !kind_from_word(word, &kind)) {
        fail(error, EX_DATAERR, "'%s' is no kind of fact", word == NULL ? "" : word);
        return NULL;
    }
    g_autofree char *name = take_word(&rest);
    struct fact *fact = fact_new(kind, name, NULL);
    if (name == NULL || !parse_value(&rest, fact) || !is_canonical(fact, line)) {
        fail(error, EX_DATAERR, "not a complete '%s' fact", kind_words[kind]);
        fact_free(fact);
        return NULL;
    }
    return fact;
}

char *fact_format_value(const struct fact *fact)
{
    unsigned long long offset = fact->offset;
    unsigned long long size = fact->size;
    switch (fact->kind) {
    case FACT_BITFIELD:
        return g_strdup_printf("bit=%llu width=%llu type=%s", offset, size, fact->text);
    case FACT_CELL:
        return g_strdup(fact->text);
    case FACT_CONST:
        if (fact->negative) {
            return g_strdup_printf("-%llu", (unsigned long long)(0 - fact->value));
        }
        return g_strdup_printf("0x%llx", (unsigned long long)fact->value);
    case FACT_DATA:
    case FACT_FUNC:
        return g_strdup_printf("type=%s", fact->text);
    case FACT_INIT:
        return g_strdup_printf("bytes=%s", fact->text);
    case FACT_RECORD:
        return g_strdup_printf("size=%llu align=%llu", size, (unsigned long long)fact->align);
    default:
        return g_strdup_printf("offset=%llu size=%llu type=%s", offset, size, fact->text);
    }
}

char *fact_format(const struct fact *fact)
{
    g_autofree char *value = fact_format_value(fact);
    return g_strdup_printf("%s %s %s", kind_words[fact->kind], fact->name, value);
}

struct fact_list *fact_list_new(const char *source)
{
    struct fact_list *list = g_new(struct fact_list, 1);
    list->facts = g_ptr_array_new_with_free_func((GDestroyNotify)fact_free);
    list->source = g_strdup(source);
    return list;
}

void fact_list_free(struct fact_list *list)
{
    if (list == NULL) {
        return;
    }
    g_ptr_array_unref(list->facts);
    g_free(list->source);
    g_free(list);
}

void fact_list_add(struct fact_list *list, struct fact *fact)
{
    g_ptr_array_add(list->facts, fact);
}

static int compare_slots(gconstpointer a, gconstpointer b)
{
    return fact_compare(*(struct fact *const *)a, *(struct fact *const *)b);
}

static void fact_list_sort(struct fact_list *list)
{
    g_ptr_array_sort(list->facts, compare_slots);
}

size_t fact_list_length(const struct fact_list *list)
{
    return list->facts->len;
}

const struct fact *fact_list_at(const struct fact_list *list, size_t index)
{
    return g_ptr_array_index(list->facts, index);
}

const struct fact *fact_list_find(const struct fact_list *list, enum fact_kind kind,
                                  const char *name)
{
    size_t low = 0;
    size_t high = fact_list_length(list);
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        const struct fact *fact = fact_list_at(list, middle);
        int order = fact->kind != kind ? (fact->kind < kind ? -1 : 1) : strcmp(fact->name, name);
        if (order == 0) {
            return fact;
        }
        if (order < 0) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return NULL;
}

unsigned fact_list_line(const struct fact_list *list, const struct fact *fact)
{
    for (size_t i = 0; i < fact_list_length(list); i++) {
        if (fact_compare(fact_list_at(list, i), fact) == 0) {
            return (unsigned)i + 2; /* counted from 1, after the header line */
        }
    }
    return 0;
}

const char *fact_list_cell(const struct fact_list *list, const char *key)
{
    const struct fact *fact = fact_list_find(list, FACT_CELL, key);
    return fact == NULL ? NULL : fact->text;
}

/* Adds one line and checks that the file stays sorted and free of repeats. */
static bool add_line(struct fact_list *list, const char *line, GError **error)
{
    struct fact *fact = fact_parse(line, error);
    if (fact == NULL) {
        return false;
    }
    size_t length = fact_list_length(list);
    fact_list_add(list, fact);
    if (length > 0 && fact_compare(fact_list_at(list, length - 1), fact) >= 0) {
        return fail(error, EX_DATAERR, "'%s' is out of order or repeated", fact->name);
    }
    return true;
}

static bool parse_line(struct fact_list *list, const char *line, size_t number, GError **error)
{
    if (number > 1) {
        return add_line(list, line, error);
    }
    if (strcmp(line, FACT_FILE_HEADER) == 0) {
        return true;
    }
    if (g_str_has_prefix(line, "pyrs-facts ")) {
        return fail(error, EX_DATAERR, "'%s' is a version this tool cannot read", line);
    }
    return fail(error, EX_DATAERR, "not a fact file: the first line is not '%s'", FACT_FILE_HEADER);
}

bool fact_line_is_text(const char *line, size_t length, bool complete, GError **error)
{
    if (!complete) {
        return fail(error, EX_DATAERR, "truncated: the last line does not end");
    }
    for (size_t i = 0; i < length; i++) {
        if (line[i] == '\r') {
            return fail(error, EX_DATAERR, "carriage return: lines must end in LF alone");
        }
        if ((unsigned char)line[i] < 0x20 || (unsigned char)line[i] > 0x7e) {
            return fail(error, EX_DATAERR, "byte 0x%02x is not text", (unsigned char)line[i]);
        }
    }
    return true;
}

/* A file cut off between two lines is still whole lines: only the count can tell. */
static bool check_count(const struct fact_list *list, GError **error)
{
    const char *count = fact_list_cell(list, FACT_COUNT_KEY);
    uint64_t expected = 0;
    if (fact_list_length(list) == 0) {
        return fail(error, EX_DATAERR, "empty: no facts in this file");
    }
    if (count == NULL || !parse_unsigned(count, &expected)) {
        return fail(error, EX_DATAERR, "truncated: no 'cell " FACT_COUNT_KEY "' line");
    }
    if (expected != fact_list_length(list)) {
        return fail(error, EX_DATAERR, "truncated: %zu facts, but 'cell " FACT_COUNT_KEY "' is %s",
                    fact_list_length(list), count);
    }
    return true;
}

struct fact_list *fact_list_parse(const char *text, size_t length, const char *source,
                                  GError **error)
{
    g_autoptr(fact_list_t) list = fact_list_new(source);
    const char *cursor = text;
    const char *end = text + length;
    size_t number = 0;
    while (cursor < end) {
        const char *newline = memchr(cursor, '\n', (size_t)(end - cursor));
        const char *stop = newline == NULL ? end : newline;
        g_autofree char *line = g_strndup(cursor, (gsize)(stop - cursor));
        number++;
        if (!fact_line_is_text(cursor, (size_t)(stop - cursor), newline != NULL, error) ||
            !parse_line(list, line, number, error)) {
            g_prefix_error(error, "%s:%zu: ", source, number);
            return NULL;
        }
        cursor = stop + 1;
    }
    if (!check_count(list, error)) {
        g_prefix_error(error, "%s:%zu: ", source, number);
        return NULL;
    }
    return g_steal_pointer(&list);
}

struct fact_list *fact_list_read(const char *path, GError **error)
{
    g_autofree char *text = NULL;
    gsize length = 0;
    GError *cause = NULL;
    if (!g_file_get_contents(path, &text, &length, &cause)) {
        fail(error, EX_NOINPUT, "%s:0: %s", path, cause->message);
        g_error_free(cause);
        return NULL;
    }
    return fact_list_parse(text, length, path, error);
}

void fact_list_finish(struct fact_list *list)
{
    char count[24];
    g_snprintf(count, sizeof count, "%zu", fact_list_length(list) + 1);
    fact_list_add(list, fact_new(FACT_CELL, FACT_COUNT_KEY, count));
    fact_list_sort(list);
}

char *fact_list_format(const struct fact_list *list)
{
    GString *text = g_string_new(FACT_FILE_HEADER "\n");
    for (size_t i = 0; i < fact_list_length(list); i++) {
        g_autofree char *line = fact_format(fact_list_at(list, i));
        g_string_append(text, line);
        g_string_append_c(text, '\n');
    }
    return g_string_free(text, FALSE);
}
