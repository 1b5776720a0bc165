/**
 * Retries until the assertion holds. When patience ends, before the test's time does, its failure is the test's.
 * @param patience in milliseconds; only what fails waits so long, on the busiest machine
 */
export async function eventually(assertion: () => unknown, patience = 60_000): Promise<void> {
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
