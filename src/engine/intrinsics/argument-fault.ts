/** An argument that an intrinsic function cannot work with. */
export class ArgumentFault extends Error {}
