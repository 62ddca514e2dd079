"""Turns the JSON lines of store_bench and sync_bench into a table: figure, measured, target."""
import json
import sys

TARGETS = {
    "S1": ("of_raw", "≥ 0.70 × raw"),
    "S2": ("ratio", "≤ 1.6 × raw p50"),
    "S3": ("ratio", "≤ 0.6 × raw p99"),
    "S4": ("ratio", "≤ 2.5 × raw p50"),
    "S5": ("ratio", "≤ 1.7 × plain rows"),
    "S6": ("p50_ms", "≤ 10 ms to the pixel"),
    "S7-bare": ("p50_ms", "what Qt alone takes"),
    "S7-locked-new": ("p50_ms", "no target; beside S7-bare"),
    "S7-locked": ("p50_ms", "no target; beside S7-bare"),
    "S7-open": ("p50_ms", "within S7"),
    "S7": ("p50_ms", "≤ 1000 ms, Argon2id within"),
    "S6-pixel": ("p95_ms", "≤ 150 ms, p50 ≤ 10 ms"),
    "P-new-case": ("p95_ms", "≤ 150 ms"),
    "P-save": ("p95_ms", "≤ 50 ms"),
    "F1-key": ("p95_ms", "≤ 100 ms"),
    "P-type-events": ("p999_ms", "≤ 16 ms, max ≤ 50 ms"),
    "P-scroll-events": ("p999_ms", "≤ 16 ms, max ≤ 50 ms"),
    "P-scroll-bare": ("p999_ms", "beside P-scroll-events"),
    "P-scroll-rows": ("rows", "how far it came"),
    "F1": ("p50_ms", "p50 ≤ 5 ms, max ≤ 30 ms"),
    "F1-exact": ("wrong", "0"),
    "F2": ("ratio", "≤ 0.5 × text"),
    "R1": ("of_pipe", "≤ 1.5 × bare pipe"),
    "R2": ("ratio", "≤ 1.3 × pipe + index"),
    "R3": ("ratio", "≤ 1.10 × bare pipe"),
    "R4": ("peak_mb", "≤ 120 MB"),
    "D1": ("ratio", "≤ 1.2 × whole values"),
    "D2": ("bytes", "≤ 72 KB"),
    "D3": ("round_trips", "≤ 2"),
    "D5": ("ratio", "≤ 1.2 × a tenth's time"),
    "D7": ("bytes", "1 round trip, ≤ 1 KB"),
}

for line in sys.stdin:
    values = json.loads(line)
    figure = values.pop("figure")
    if figure not in TARGETS:  # what stands behind another figure
        continue
    key, target = TARGETS[figure]
    rest = "  ".join(f"{name}={value:.4g}" for name, value in values.items() if name != key)
    print(f"{figure:13} {key:11} {values[key]:8.6g}   {target:26} {rest}", flush=True)
