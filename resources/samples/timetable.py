#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Marginalist authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The summer timetable of the Ostrey line, and what the reports make of it.

Every figure below is taken from one of the reports; each says from which. Where they disagree, all of them are here.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

FIRST_SAILING = "07:00"        # Brackhaven Courier
SAILINGS_EACH_WAY = 9          # Northern Wire, Brackhaven Courier
CHARGING = timedelta(minutes=11)

CROSSING = {                   # rope to rope, or quay to quay?
    "posters": timedelta(minutes=22),
    "harbour master": timedelta(minutes=25),
    "harbour master, with cars": timedelta(minutes=30),
}

CAR_PLACES = {"Northern Wire": 24, "Tidewatch": 24, "Brackhaven Courier": 26}

COST = {                       # millions of crowns
    "county, 2027": 33.0,
    "county, 2029, without the charging station": 38.4,
    "county, 2031": 41.3,
    "Tidewatch, with interest": 44.8,
    "Brackhaven Courier": 45.0,  # "nearly"
}


@dataclass(frozen=True)
class Sailing:
    leaves: datetime
    arrives: datetime

    def __str__(self) -> str:
        return f"{self.leaves:%H:%M} – {self.arrives:%H:%M}"


def sailings(crossing: timedelta, gap: timedelta) -> list[Sailing]:
    """The day's departures from Brackhaven when the ship does nothing but cross, turn round and charge."""
    leaves = datetime.strptime(FIRST_SAILING, "%H:%M")
    day = []
    for _ in range(SAILINGS_EACH_WAY):
        day.append(Sailing(leaves, leaves + crossing))
        leaves += 2 * crossing + gap + CHARGING
    return day


def peak_cars(crossings_each_way: int = SAILINGS_EACH_WAY) -> dict[str, int]:
    """How many cars can land on the island in a day. Mr Voss counted 196 on the first."""
    return {outlet: places * crossings_each_way for outlet, places in CAR_PLACES.items()}


if __name__ == "__main__":
    for who, minutes in CROSSING.items():
        last = sailings(minutes, gap=timedelta(minutes=20))[-1]
        print(f"{who:>26}: last boat {last}")
    for outlet, cars in peak_cars().items():
        print(f"{outlet:>26}: at most {cars} cars a day")
    spread = max(COST.values()) - min(COST.values())
    print(f"The highest cost given exceeds the lowest by {spread:.1f} million crowns.")
