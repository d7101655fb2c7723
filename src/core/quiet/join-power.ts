import type { PowerFacts, PowerSource } from './power.ts';

/** What one source says of the machine and its person, with the saving of power that the other one knows of. */
export function joinPower(source: PowerSource, saving: PowerSource): PowerSource {
  return {
    listen: (listener) => {
      let facts: PowerFacts | null = null;
      let isSaving = false;
      const tell = (): void => {
        if (facts) listener({ ...facts, lowPower: facts.lowPower || isSaving });
      };
      const stops = [
        saving.listen(({ lowPower }) => {
          if (lowPower === isSaving) return;
          isSaving = lowPower;
          tell();
        }),
        source.listen((next) => {
          facts = next;
          tell();
        }),
      ];
      return () => stops.forEach((stop) => stop());
    },
  };
}
