"use client";

import { type FormEvent, useState, useTransition } from "react";
import { Button } from "@/components/ui/Button";
import { Notice } from "@/components/ui/Notice";
import { changeOwnKeysAction } from "@/lib/actions/people";
import { actionsOn, KEY_ACTIONS, KEY_PLACE_WORDS, type KeyAction } from "@/lib/domain/keys/key-actions";
import { conflictsOf, type KeyChanges, keysOf, readKeyChanges } from "@/lib/domain/keys/key-map";
import { sayConflict } from "@/lib/domain/keys/say-conflict";
import { sayKey } from "@/lib/domain/keys/say-key";
import { KeyField } from "./KeyField";

const PLACES = ["draft", "claim", "list", "table", "record", "everywhere"] as const;

/** In the order of a day's work. What works in two places stands in the first. */
const GROUPS = PLACES.map((place, index) => ({
  place,
  actions: actionsOn(place).filter(
    (action) => !PLACES.slice(0, index).some((earlier) => actionsOn(earlier).includes(action)),
  ),
}));

type Told = { look: "good" | "problem"; sentence: string };
const NOT_REACHED = "Your keys were not saved: the server could not be reached. Try again.";

/** Every key that can be changed, by pressing the new one in its field. Nothing holds until it is saved. */
export function ChangeKeysForm({ changes: saved }: { changes: KeyChanges }) {
  const [keys, setKeys] = useState(() => keysOf(saved));
  const [said, setSaid] = useState("");
  const [told, setTold] = useState<Told | null>(null);
  const [pending, startSaving] = useTransition();
  const changes = readKeyChanges(keys);
  const conflicts = conflictsOf(changes);
  const problemOf = (action: KeyAction) => {
    const conflict = conflicts.find((each) => each.action === action || each.with === action);
    return conflict && sayConflict(conflict);
  };
  const change = (action: KeyAction, key: string) => {
    setTold(null);
    setKeys({ ...keys, [action]: key });
    const does = KEY_ACTIONS[action].does;
    setSaid(key === "" ? `“${does}” has no key.` : `${sayKey(key)} for “${does}”. Not saved yet.`);
  };
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (conflicts.length > 0)
      return setTold({
        look: "problem",
        sentence: `Not saved. ${conflicts.map(sayConflict).join(" ")} Give one of them another key.`,
      });
    startSaving(async () => {
      const answer = await changeOwnKeysAction({ keys: changes }).catch(() => null);
      setTold(
        answer?.ok
          ? { look: "good", sentence: "Your keys are saved, and work at once." }
          : { look: "problem", sentence: answer?.sentence ?? NOT_REACHED },
      );
    });
  };
  return (
    <form onSubmit={save} aria-label="Your keys" className="grid gap-5">
      {GROUPS.map(({ place, actions }) => (
        <fieldset key={place}>
          <legend className="mb-1.5 text-[13px] font-semibold">{KEY_PLACE_WORDS[place]}</legend>
          <ul className="divide-y divide-rule border-y border-rule">
            {actions.map((action) => (
              <KeyField
                key={action}
                action={action}
                value={keys[action]}
                problem={problemOf(action)}
                onChange={(key) => change(action, key)}
              />
            ))}
          </ul>
        </fieldset>
      ))}
      <p role="status" className="sr-only">
        {said}
      </p>
      {told ? <Notice look={told.look}>{told.sentence}</Notice> : null}
      <div className="flex flex-wrap gap-2">
        <Button look="primary" type="submit" disabled={pending}>
          {pending ? "Saving…" : "Save the keys"}
        </Button>
        <Button
          disabled={pending || Object.keys(changes).length === 0}
          onClick={() => {
            setTold(null);
            setKeys(keysOf({}));
            setSaid("All keys are as they came. Not saved yet.");
          }}
        >
          All keys as they came
        </Button>
      </div>
    </form>
  );
}
