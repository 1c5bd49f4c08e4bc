/* SPDX-License-Identifier: MIT */
#include "probes.h"

void rt_probes(void)
{
#define RUN_PROBE(part) rt_probe_##part();
    RT_PROBES(RUN_PROBE)
#undef RUN_PROBE
}
