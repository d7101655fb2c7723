/** A small home folder of made-up documents, the same each time: what the pictures of the app show. */
import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

interface SampleFile {
  readonly path: string;
  /** Days before today that it was changed. */
  readonly age: number;
  readonly text: string;
}

const files: readonly SampleFile[] = [
  {
    path: 'Documents/Home/Letter to the landlord about the heating.md',
    age: 2,
    text: `# Heating in flat 3

Dear Ms Okafor,

since the end of October the radiators in the bedroom and the kitchen have not got warm. The valve was replaced on 4 November, but nothing has changed; on Sunday it was 16 °C in the morning.

Please send someone who looks at the pump as well. I am at home on Tuesday and Thursday after 15:00, and the neighbours in flat 4 have the same problem.

## What was tried

- The radiators were bled twice.
- The pressure was raised to 1.6 bar.
- The thermostat was set to 23 °C for a whole day.

If the repair takes longer than a week I would like to talk about a lower rent for November, as the tenancy agreement provides in section 7.

Kind regards
Ana Lindqvist
`,
  },
  {
    path: 'Documents/Home/Tenancy agreement 2024.txt',
    age: 640,
    text: `TENANCY AGREEMENT

1. The landlord lets the flat on the second floor, consisting of two rooms, a kitchen and a bathroom.
2. The tenancy begins on 1 March 2024 and runs for an indefinite time.
3. Notice of termination is to be given in writing, three months before the end of a quarter.
7. Defects. The tenant reports defects without delay. If the heating fails, the rent is lowered for the days on which 20 °C are not reached.
9. Deposit. Three months' rent, returned within six months after the end of the contract.
`,
  },
  {
    path: 'Documents/Home/plumber.csv',
    age: 11,
    text: 'date,work,price\n2026-11-04,radiator valve replaced,86.50\n2026-11-04,travel,25.00\n2026-09-18,kitchen tap repaired,64.00\n',
  },
  {
    path: 'Documents/Work/Budget meeting 12 November.md',
    age: 1,
    text: `# Budget meeting, 12 November

Present: Ana, Jonas, Mei, Priya

## Decided

- Travel is cut by 15 %; the team meets in person twice a year.
- The second test rack is bought in March rather than now.
- Training keeps its budget: 900 per person.

## Open

Jonas asks the supplier for a price that holds until June. Mei writes down what the old rack costs in power.
`,
  },
  {
    path: 'Documents/Work/Offer to Brenner & Sons, second version with the changes of 9 November (signed).md',
    age: 4,
    text: `# Offer

We offer to take over the maintenance of the monitoring system for two years. The price covers updates, a yearly review and answers within one working day.

Not included: hardware, travel and work outside office hours.
`,
  },
  {
    path: 'Documents/Work/minutes/2026-10-08.md',
    age: 36,
    text: '# Minutes, 8 October\n\nThe move to the new office is put off to spring. The lease of the old one ends in May; notice has to be given by the end of February.\n',
  },
  {
    path: 'Documents/Work/forecast.csv',
    age: 9,
    text: 'quarter,income,costs\nQ1,48200,41000\nQ2,51900,43700\nQ3,50100,45200\nQ4,57300,46900\n',
  },
  {
    path: 'Documents/Recipes/Sourdough.md',
    age: 20,
    text: `# Sourdough bread

A loaf takes a day, nearly all of it waiting.

1. Feed the starter in the evening: 50 g of rye flour, 50 g of water.
2. In the morning mix it with 450 g of wheat flour, 320 g of water and 9 g of salt.
3. Fold the dough four times, half an hour apart, and let it rise until it has grown by half.
4. Shape it, leave it in the fridge overnight, and bake it in a hot pot: 25 minutes with the lid, 20 without.
`,
  },
  {
    path: 'Documents/Recipes/Lentil soup.md',
    age: 120,
    text: '# Lentil soup\n\nRed lentils, a carrot, an onion, cumin. Fry the onion first, then simmer everything for twenty minutes. Lemon at the end.\n',
  },
  {
    path: 'Documents/Travel/Packing list for winter.txt',
    age: 300,
    text: 'Wool hat, gloves, two warm jumpers, boots, thermos, head torch, train tickets, the good sleeping bag, chargers.\n',
  },
  {
    path: 'Documents/Travel/Night train to Vienna.md',
    age: 48,
    text: '# Night train to Vienna\n\nLeaves at 20:09 from platform 7, arrives at 08:12. Two beds in a sleeper, breakfast included. The booking can be cancelled until a week before.\n',
  },
  {
    path: 'Projects/weather-station/readings.py',
    age: 6,
    text: `"""Reads the sensors on the balcony and keeps one row per minute."""

import csv
import time


def read_temperature(sensor):
    """Degrees Celsius; None while the sensor warms up."""
    raw = sensor.read()
    return None if raw is None else raw / 100 - 40


def record(sensor, path):
    with open(path, "a", newline="") as file:
        csv.writer(file).writerow([int(time.time()), read_temperature(sensor)])
`,
  },
  {
    path: 'Projects/weather-station/README.md',
    age: 6,
    text: '# Weather station\n\nTemperature, humidity and pressure on the balcony, drawn on a small screen by the door. The sensor is read once a minute; gaps are left as gaps.\n',
  },
  {
    path: 'Projects/weather-station/settings.json',
    age: 90,
    text: '{\n  "interval_seconds": 60,\n  "place": "balcony, north side",\n  "heating": false\n}\n',
  },
  {
    path: 'Notes/books.md',
    age: 15,
    text: '# Books\n\n- On the history of maps: how the coast was measured before there were clocks that kept time at sea.\n- A slow book about rivers.\n',
  },
  {
    path: 'Notes/boiler.md',
    age: 410,
    text: '# Boiler\n\nWhen it hums, the pump is stuck: switch it off, turn the screw at the front by a quarter, switch it on. If the pressure is below 1 bar the flat stays cold; fill up to 1.5.\n',
  },
  { path: 'Documents/Scans/contract (damaged).pdf', age: 800, text: '%PDF-1.7 cut short' },
  { path: 'Documents/Work/id_rsa', age: 500, text: 'not a key\n' },
];

/** Writes the sample below `home`; returns the folders that a person would add. */
export function writeSample(home: string): readonly string[] {
  for (const { path, age, text } of files) {
    const file = join(home, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    const changed = new Date(Date.now() - age * 86_400_000);
    utimesSync(file, changed, changed);
  }
  return ['Documents', 'Notes', 'Projects'].map((name) => join(home, name));
}
