/** Stands in for the address of the nth work; of a host that no address has (RFC 6761), and different for each work. */
export function sampleAddress(index: number): string {
  return `https://a${index}.invalid/a`;
}
