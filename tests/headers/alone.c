/* SPDX-License-Identifier: MIT */
/* The header under test comes before this line, twice, by -include. */
extern int pyrs_not_an_empty_translation_unit;
