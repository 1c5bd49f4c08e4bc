# SPDX-License-Identifier: MIT
# What every target of pyrs is compiled with.

# Linked PRIVATE by everything we write; never part of what a user of the library inherits.
add_library(pyrs_warnings INTERFACE)
target_compile_options(pyrs_warnings INTERFACE -Wall -Wextra -Wpedantic -Wconversion -Werror)

if(PYRS_SANITIZE AND PYRS_SANITIZE_THREADS)
  message(FATAL_ERROR "AddressSanitizer and ThreadSanitizer cannot be in one program")
elseif(PYRS_SANITIZE)
  # No recovery: a finding that only prints is a finding that a test runner passes over.
  set(pyrs_sanitizers -fsanitize=address,undefined -fno-sanitize-recover=all)
  add_compile_options(${pyrs_sanitizers} -fno-omit-frame-pointer)
  add_link_options(${pyrs_sanitizers})
elseif(PYRS_SANITIZE_THREADS)
  add_compile_options(-fsanitize=thread -fno-omit-frame-pointer)
  add_link_options(-fsanitize=thread)
endif()
