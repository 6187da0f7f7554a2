/** What the text needs of the form around it. */
export interface FormSide {
  /** Opens the window of files; answers with the name of the one that is taken, as entries write it. */
  readonly chooseFile: (isImage: boolean) => Promise<string>;
  /** Prepares a file and puts it beside the entry; undefined when it is refused, which is told. */
  readonly keepFile: (file: File, isImage: boolean) => Promise<string | undefined>;
  /** Where the browser finds a file that the text names. */
  readonly addressOf: (stored: string) => string;
  /** The sources of the page, in their order. */
  readonly sourceTitles: () => readonly string[];
}
