/**
 * The parts of a workbook around its sheets (ECMA-376, part 1), by their names in the zip. Sheets are
 * "xl/worksheets/sheet1.xml", …; the part that lists them, workbookList, is made when their lengths are known.
 */
export function workbookParts(sheets: readonly string[]): { name: string; xml: string }[] {
  const each = (write: (name: string, number: number) => string) =>
    sheets.map((name, index) => write(name, index + 1)).join("");
  const part = (name: string, xml: string) => ({ name, xml: `${DECLARATION}${xml}` });
  return [
    part(
      "[Content_Types].xml",
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
        `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
        `<Default Extension="xml" ContentType="application/xml"/>` +
        `<Override PartName="/xl/workbook.xml" ContentType="${SPREADSHEET}.sheet.main+xml"/>` +
        `<Override PartName="/xl/styles.xml" ContentType="${SPREADSHEET}.styles+xml"/>` +
        each(
          (_, number) =>
            `<Override PartName="/${sheetPart(number)}" ContentType="${SPREADSHEET}.worksheet+xml"/>`,
        ) +
        "</Types>",
    ),
    part(
      "_rels/.rels",
      `<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${RELATION}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    part(
      "xl/_rels/workbook.xml.rels",
      `<Relationships xmlns="${PACKAGE}">` +
        each(
          (_, number) =>
            `<Relationship Id="rId${number}" Type="${RELATION}/worksheet" Target="worksheets/sheet${number}.xml"/>`,
        ) +
        `<Relationship Id="rId${sheets.length + 1}" Type="${RELATION}/styles" Target="styles.xml"/></Relationships>`,
    ),
    part("xl/styles.xml", STYLE_SHEET),
  ];
}

export const WORKBOOK_LIST = "xl/workbook.xml";

/** The list of sheets: the name of each, and what its filter is over, such as "$A$1:$C$7", which LibreOffice looks for here. */
export function workbookList(sheets: readonly { name: string; filtered: string }[]): string {
  const listed = sheets.map(
    ({ name }, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const filters = sheets.map(
    ({ name, filtered }, index) =>
      `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${name}!${filtered}</definedName>`,
  );
  return (
    `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${RELATION}"><sheets>${listed.join("")}</sheets>` +
    `<definedNames>${filters.join("")}</definedNames></workbook>`
  );
}

/** The name of a sheet's part, by its number from 1. */
export function sheetPart(number: number): string {
  return `xl/worksheets/sheet${number}.xml`;
}

const DECLARATION = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
const RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** In the order of STYLES in cell.ts: plain, head, day, time. Texts stand at the top of their row. */
const STYLE_SHEET =
  `<styleSheet xmlns="${MAIN}">` +
  `<numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd\\ hh:mm:ss"/></numFmts>` +
  `<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>` +
  `<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>` +
  `<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>` +
  `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
  `<cellXfs count="4">` +
  xf("") +
  xf(`fontId="1" applyFont="1"`) +
  xf(`numFmtId="164" applyNumberFormat="1"`) +
  xf(`numFmtId="165" applyNumberFormat="1"`) +
  `</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

/** With no more than it says: a number's format that is only repeated keeps LibreOffice from telling true from 1. */
function xf(attributes: string): string {
  return `<xf xfId="0" ${attributes} applyAlignment="1"><alignment vertical="top"/></xf>`;
}
