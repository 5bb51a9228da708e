/** What is known of bytes beside themselves. */
export type ToldOfFile = {
  /** As the server or the browser said it; "" when nobody did. */
  contentType: string;
  fileName: string;
  /** Where it came from: what its relative links count from. "" for what was uploaded or pasted. */
  address: string;
};
