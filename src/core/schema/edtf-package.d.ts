/** What Dossier uses of the `edtf` package, which ships no types. */
declare module 'edtf' {
  interface ExtendedDate {
    /** First moment, milliseconds since 1970. */
    readonly min: number;
    /** Last moment, milliseconds since 1970. */
    readonly max: number;
  }
  export default function edtf(text: string): ExtendedDate;
}
