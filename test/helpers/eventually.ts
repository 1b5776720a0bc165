/**
 * Retries until the assertion holds. When patience ends, before the test's time does, its failure is the test's.
 * @param patience in milliseconds
 */
export async function eventually(assertion: () => unknown, patience = 10_000): Promise<void> {
  const end = Date.now() + patience;
  for (;;) {
    try {
      await assertion();
      return;
    } catch (failure) {
      if (Date.now() > end) throw failure;
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
