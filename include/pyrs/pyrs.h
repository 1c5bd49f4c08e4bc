/* SPDX-License-Identifier: MIT */
/*
 * pyrs.h - all of the stable tier. What is under unstable/ is asked for header by header.
 */
#ifndef PYRS_PYRS_H
#define PYRS_PYRS_H

#include <pyrs/export.h>
#include <pyrs/python.h>
#include <pyrs/version.h>
#include <pyrs/status.h>
#include <pyrs/layout.h>
#include <pyrs/object.h>
#include <pyrs/number.h>
#include <pyrs/text.h>
#include <pyrs/container.h>
#include <pyrs/thread_state.h>
#include <pyrs/entry.h>
#include <pyrs/attach.h>
#include <pyrs/runtime.h>
#include <pyrs/mutex.h>
#include <pyrs/critical_section.h>
#include <pyrs/refstate.h>
#include <pyrs/refcount.h>
#include <pyrs/deferred.h>
#include <pyrs/error.h>
#include <pyrs/chain.h>
#include <pyrs/boundary.h>

#endif
