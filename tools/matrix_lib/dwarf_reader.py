# SPDX-License-Identifier: MIT
"""Records and members as the compiler of a released interpreter wrote them down for debuggers.

pyelftools reads DWARF; this looks a name such as PyLongObject.long_value.lv_tag up in it.
"""

from dataclasses import dataclass

from pythons_lib.say import Problem

_RECORDS = ("DW_TAG_structure_type", "DW_TAG_union_type")
# Types that only say something about another type.
_TRANSPARENT = (
    "DW_TAG_typedef",
    "DW_TAG_const_type",
    "DW_TAG_volatile_type",
    "DW_TAG_atomic_type",
    "DW_TAG_restrict_type",
)


@dataclass(frozen=True)
class Place:
    """Where something is in its record; in bits, for the sake of bit-fields."""

    bit: int
    bits: int | None  # None for a flexible array


class Reader:
    """The types of one file; where a unit defines a name, all units define the same."""

    def __init__(self, elf):
        info = elf.get_dwarf_info()
        # The unit that is about thread states knows nearly all of CPython's records.
        self._units = iter(sorted(info.iter_CUs(), key=_is_of_little_use))
        self._types = {}
        self.pointer_bits = 8 * (elf.elfclass // 8)

    def record(self, name):
        """The definition of a struct, by its tag or by a typedef; None where no unit has one."""
        while name not in self._types:
            unit = next(self._units, None)
            if unit is None:
                return None
            self._read(unit)
        return self._types[name]

    def _read(self, unit):
        for die in unit.get_top_DIE().iter_children():
            if die.tag == "DW_TAG_typedef" or die.tag in _RECORDS:
                name = _name(die)
                record = _strip(die) if name and name not in self._types else None
                if record is not None and record.tag in _RECORDS and _is_complete(record):
                    self._types[name] = record

    def size(self, name):
        record = self.record(name)
        return None if record is None else record.attributes["DW_AT_byte_size"].value

    def place(self, name, path):
        """Where a member is, by its path below the record; None where it has none of that name."""
        place = Place(0, 0)
        die = self.record(name)
        for part in path:
            found = None if die is None else self._member(die, part)
            if found is None:
                return None
            place = Place(place.bit + found[0].bit, found[0].bits)
            die = found[1]
        return place

    def _member(self, record, name):
        """A member and its type, also where an anonymous union or struct holds it."""
        for member in record.iter_children():
            if member.tag != "DW_TAG_member":
                continue
            where, kind = _bit(member), _strip(_type(member))
            if _name(member) == name:
                return Place(where, self._bits(member, kind)), kind
            inner = self._member(kind, name) if not _name(member) and kind.tag in _RECORDS else None
            if inner is not None:
                return Place(where + inner[0].bit, inner[0].bits), inner[1]
        return None

    def _bits(self, member, kind):
        if "DW_AT_bit_size" in member.attributes:
            return member.attributes["DW_AT_bit_size"].value
        return self._type_bits(kind)

    def _type_bits(self, kind):
        if "DW_AT_byte_size" in kind.attributes:
            return 8 * kind.attributes["DW_AT_byte_size"].value
        if kind.tag == "DW_TAG_pointer_type":
            return self.pointer_bits
        if kind.tag != "DW_TAG_array_type":
            raise Problem(f"DWARF: no size of a {kind.tag}")
        bits = self._type_bits(_strip(_type(kind)))
        for dimension in kind.iter_children():
            count = _count(dimension)
            if count is None:
                return None
            bits *= count
        return bits


def _is_of_little_use(unit):
    return "pystate.c" not in _name(unit.get_top_DIE())


def _count(dimension):
    if "DW_AT_count" in dimension.attributes:
        return dimension.attributes["DW_AT_count"].value
    bound = dimension.attributes.get("DW_AT_upper_bound")
    return None if bound is None else bound.value + 1


def _bit(member):
    bit = member.attributes.get("DW_AT_data_bit_offset")
    byte = member.attributes.get("DW_AT_data_member_location")
    if bit is not None:
        return bit.value
    # The members of a union have no location.
    return 0 if byte is None else 8 * byte.value


def _name(die):
    attribute = die.attributes.get("DW_AT_name")
    return attribute.value.decode() if attribute else ""


def _type(die):
    return die.get_DIE_from_attribute("DW_AT_type")


def _strip(die):
    while die.tag in _TRANSPARENT and "DW_AT_type" in die.attributes:
        die = _type(die)
    return die


def _is_complete(record):
    return "DW_AT_declaration" not in record.attributes and "DW_AT_byte_size" in record.attributes
