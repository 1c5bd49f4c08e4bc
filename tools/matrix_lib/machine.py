# SPDX-License-Identifier: MIT
"""What builds extensions for an architecture on this machine."""

import os
import shutil

from pythons_lib import fetch_tools, starter

from .command import Failure


def is_host(architecture):
    return starter.host_architecture() == architecture.name


def c_compiler(architecture):
    """The C compiler; a Failure names the package that has it."""
    compiler = "gcc" if is_host(architecture) else architecture.gcc
    if not compiler:
        raise Failure(f"no GCC makes code for {architecture.name}")
    if shutil.which(compiler) is None:
        raise Failure(f"{compiler} is missing (on Debian: apt-get install {package(compiler)})")
    return compiler


def package(compiler):
    """Debian's package of a cross compiler, with the C library that it links with."""
    triplet = compiler.removesuffix("-gcc")
    return "gcc" if triplet == "gcc" else f"gcc-{triplet}"


def rust_compiler(store, architecture):
    """A rustc with that machine's standard library; None for the machine's own, found by Cargo."""
    if is_host(architecture):
        return None
    place = fetch_tools.find(store, "rust")
    if place is None or architecture.rust not in fetch_tools.rust_targets(store):
        name = architecture.rust or architecture.name
        raise Failure(f"no Rust standard library for {name}: tools/pythons fetch-tools")
    return place / "usr/bin/rustc"


def emulator(build):
    """The words before the executable; nothing where the machine runs it itself."""
    return list(build.command[:-1])


def cmake_arguments(store, cells, build):
    """What CMake has to know of the machine that it builds for."""
    architecture = cells.architecture(build.arch)
    compiler, rustc = c_compiler(architecture), rust_compiler(store, architecture)
    if rustc is None:
        return []
    arguments = [
        "-DCMAKE_SYSTEM_NAME=Linux",
        f"-DCMAKE_SYSTEM_PROCESSOR={architecture.multiarch.split('-')[0]}",
        f"-DCMAKE_C_COMPILER={shutil.which(compiler)}",
        f"-DPYRS_RUST_TARGET={architecture.rust}",
        f"-DPYRS_RUSTC={rustc}",
    ]
    words = ";".join(emulator(build))
    return [*arguments, f"-DCMAKE_CROSSCOMPILING_EMULATOR={words}"] if words else arguments


def identity(compiler):
    """What tells one installation of a compiler from the next."""
    path = os.path.realpath(shutil.which(compiler) or compiler)
    return f"{path} {os.stat(path).st_mtime_ns}"
