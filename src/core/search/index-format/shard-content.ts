/** What is in a file of the index: a part that deflates, and one of bits that do not. */
export interface ShardContent {
  readonly packed: Uint8Array;
  readonly loose: Uint8Array;
}

/** Content that deflates as a whole. */
export function packedOnly(bytes: Uint8Array): ShardContent {
  return { packed: bytes, loose: NO_BYTES };
}

const NO_BYTES = /* @__PURE__ */ new Uint8Array();
