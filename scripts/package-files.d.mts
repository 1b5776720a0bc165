export function packageFiles(root: string): Promise<ReadonlyMap<string, Buffer>>;
