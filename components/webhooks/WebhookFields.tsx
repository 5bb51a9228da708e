import { CheckboxField } from "@/components/ui/CheckboxField";
import { FieldError } from "@/components/ui/Field";
import { TextField } from "@/components/ui/TextField";
import { LIMITS } from "@/lib/domain/limits";
import { TOPIC_WORDS, WEBHOOK_TOPICS, type WebhookTopic } from "@/lib/domain/webhooks/webhook-event";

type Props = {
  /** Names the form's controls apart from those of another form on the page. */
  of: string;
  address?: string;
  topics?: readonly WebhookTopic[];
  error: (field: string) => string | undefined;
};

/** Where it is told, and of what. */
export function WebhookFields({ of, address = "", topics = WEBHOOK_TOPICS, error }: Props) {
  return (
    <>
      <TextField
        id={`${of}-address`}
        name="address"
        type="url"
        label="Address"
        hint="A public address that takes POST requests. https keeps what is sent to yourselves."
        maxLength={LIMITS.url}
        defaultValue={address}
        error={error("address")}
      />
      <fieldset className="grid gap-2">
        <legend className="mb-1 text-[13px] font-[550]">Tell it of</legend>
        {WEBHOOK_TOPICS.map((topic) => (
          <CheckboxField
            key={topic}
            id={`${of}-${topic}`}
            name="topics[]"
            value={topic}
            label={TOPIC_WORDS[topic]}
            defaultChecked={topics.includes(topic)}
          />
        ))}
        <FieldError id={`${of}-topics`} error={error("topics")} />
      </fieldset>
    </>
  );
}
