/** Sets a field of an object that is being made, whatever its name: an assignment to `__proto__` would do something else. */
export function setField<Value>(object: { [name: string]: Value }, name: string, value: Value): void {
  if (name === '__proto__') Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true })
  else object[name] = value
}
