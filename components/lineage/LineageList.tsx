import { When } from "@/components/ui/When";
import { takeBackOneOriginAction, takeBackRelianceAction } from "@/lib/actions/lineage";
import type { ClaimLineage } from "@/lib/domain/lineage/claim-lineage";
import {
  lineagePicture,
  type PictureEdge,
  type PictureNode,
  type PictureSide,
} from "@/lib/domain/lineage/picture";
import { passageName } from "@/lib/domain/lineage/say-lineage";
import { TakeBack } from "./TakeBack";

type Props = { lineage: ClaimLineage; maySay: boolean };

/** The picture in words: each box with what it relies on, who said so and what shows it. */
export function LineageList({ lineage, maySay }: Props) {
  const names = new Map(lineage.passages.map((passage) => [passage.id, passageName(passage)]));
  return (
    <section aria-labelledby="lineage-list">
      <h2 id="lineage-list" className="mb-1 font-semibold">
        The same as a list
      </h2>
      {lineagePicture(lineage).map((side) => (
        <Side key={side.title} side={side} lineage={lineage} maySay={maySay} />
      ))}
      {lineage.oneOrigins.length > 0 ? (
        <>
          <h3 className="mt-4 mb-1 text-[13px] font-semibold">Said to come from one origin</h3>
          <ul className="grid gap-2">
            {lineage.oneOrigins.map(({ id, members, what, by, at }) => (
              <li key={id} className="border-l-2 border-rule pl-3">
                <p className="break-words">
                  {members.map((member) => names.get(member) ?? "another source").join(", ")}
                </p>
                <p dir="auto" className="text-small break-words text-ink-2">
                  {what}
                </p>
                <SaidBy by={by} at={at}>
                  {maySay ? (
                    <TakeBack
                      what={`that ${members.map((member) => names.get(member)).join(" and ")} come from one origin`}
                      action={takeBackOneOriginAction}
                      ids={{ originId: id }}
                    />
                  ) : null}
                </SaidBy>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}

type SideProps = { side: PictureSide; lineage: ClaimLineage; maySay: boolean };

function Side({ side, lineage, maySay }: SideProps) {
  const names = new Map(side.nodes.map(({ id, name }) => [id, name]));
  return (
    <>
      <h3 className="mt-3 mb-1 text-[13px] font-semibold">{side.title}</h3>
      <ul className="grid gap-2">
        {side.nodes.map((node) => (
          <li key={node.id} className="border-l-2 border-rule pl-3">
            <NodeWords node={node} />
            <ul className="mt-1 grid gap-1 pl-4">
              {side.edges
                .filter(({ from }) => from === node.id)
                .map((edge) => (
                  <li key={edge.edgeId ?? `${edge.from} ${edge.to}`} className="list-disc">
                    <Reliance
                      edge={edge}
                      name={node.name}
                      to={names.get(edge.to) ?? "another source"}
                      lineage={lineage}
                      maySay={maySay}
                    />
                  </li>
                ))}
            </ul>
          </li>
        ))}
      </ul>
    </>
  );
}

function NodeWords({
  node: { name, detail, does, isOrigin, isSinglePoint, isUnknown },
}: {
  node: PictureNode;
}) {
  const marks = [
    does || "Relied on, no evidence itself",
    isOrigin ? "an origin" : isUnknown ? "nobody has said what it rests on" : "",
    isSinglePoint ? "a single point of failure" : "",
  ];
  return (
    <p className="break-words">
      <b className="font-semibold">{name}</b>
      {detail ? <span dir="auto"> {detail}</span> : null}
      <span className="block text-small text-ink-2">{marks.filter(Boolean).join(" · ")}</span>
    </p>
  );
}

type RelianceProps = {
  edge: PictureEdge;
  name: string;
  to: string;
  lineage: ClaimLineage;
  maySay: boolean;
};

function Reliance({ edge, name, to, lineage, maySay }: RelianceProps) {
  const said = lineage.edges.find(({ id }) => id === edge.edgeId);
  return (
    <>
      <span className="break-words">
        {edge.words} {to}
      </span>
      {said?.shownBy ? (
        <span dir="auto" className="block text-small break-words text-ink-2">
          Shown by: {said.shownBy.slice(0, 300)}
        </span>
      ) : null}
      {said?.note ? (
        <span dir="auto" className="block text-small break-words text-ink-2">
          {said.note}
        </span>
      ) : null}
      {said ? (
        <SaidBy by={said.by} at={said.at}>
          {maySay ? (
            <TakeBack
              what={`that ${name} ${edge.words} ${to}`}
              action={takeBackRelianceAction}
              ids={{ edgeId: said.id }}
            />
          ) : null}
        </SaidBy>
      ) : null}
    </>
  );
}

function SaidBy({ by, at, children }: { by: string; at: string; children: React.ReactNode }) {
  return (
    <span className="flex flex-wrap items-center gap-x-2 text-small text-ink-3">
      <span>
        Said by {by}, <When at={at} />
      </span>
      {children}
    </span>
  );
}
