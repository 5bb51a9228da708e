import type { SamplePerson } from "./shape";

/** Roles, not people. The addresses can belong to nobody: .example is reserved for documentation. */
export const PEOPLE = {
  viewer: {
    name: "Sample viewer",
    email: "viewer@sample.galley.example",
    role: "viewer",
    mayClearLegal: false,
  },
  researcher: {
    name: "Sample researcher",
    email: "researcher@sample.galley.example",
    role: "researcher",
    mayClearLegal: false,
  },
  secondResearcher: {
    name: "Sample second researcher",
    email: "second-researcher@sample.galley.example",
    role: "researcher",
    mayClearLegal: false,
  },
  editor: {
    name: "Sample editor",
    email: "editor@sample.galley.example",
    role: "editor",
    mayClearLegal: false,
  },
  secondEditor: {
    name: "Sample second editor",
    email: "second-editor@sample.galley.example",
    role: "editor",
    mayClearLegal: false,
  },
  admin: {
    name: "Sample admin",
    email: "admin@sample.galley.example",
    role: "admin",
    mayClearLegal: true,
  },
} as const satisfies Record<string, SamplePerson>;

export type PersonKey = keyof typeof PEOPLE;
