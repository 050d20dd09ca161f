/**
 * A copy of a key, input, composition or clipboard event that stays inside the shadow root in which it is dispatched. Undefined for
 * kinds that are not copied.
 */
export function toInnerCopy(event: Event): Event | undefined {
  const init = { bubbles: event.bubbles, cancelable: event.cancelable, composed: false };
  if (event instanceof KeyboardEvent) return Object.assign(new Event(event.type, init), readKey(event));
  if (event instanceof InputEvent) {
    const { data, inputType, isComposing, dataTransfer } = event;
    return new InputEvent(event.type, { ...init, data, inputType, isComposing, dataTransfer });
  }
  if (event instanceof CompositionEvent)
    return new CompositionEvent(event.type, { ...init, data: event.data });
  if (event instanceof ClipboardEvent)
    return new ClipboardEvent(event.type, { ...init, clipboardData: event.clipboardData });
  // Chromium sends a plain Event where a value changed without typing, such as a choice in a list.
  return event.type === 'input' ? new Event('input', init) : undefined;
}

/**
 * A key's copy is a plain Event with the properties of a key, because Firefox makes every KeyboardEvent composed (measured in ESR 153, 2026-11),
 * whatever its constructor is told: the copy would leave the root, reach the page, and meet the guard again without end.
 */
function readKey(event: KeyboardEvent) {
  const { key, code, location, repeat, isComposing, ctrlKey, shiftKey, altKey, metaKey } = event;
  // `keyCode` 229 is how older code recognises a key that belongs to an input method.
  const { keyCode, charCode } = event;
  const getModifierState = (name: string) => event.getModifierState(name);
  const modifiers = { ctrlKey, shiftKey, altKey, metaKey, getModifierState };
  return { key, code, keyCode, charCode, location, repeat, isComposing, ...modifiers };
}
