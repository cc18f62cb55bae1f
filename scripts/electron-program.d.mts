export function electronProgram(projectDirectory: string): string | null;
export function hasDisplay(): boolean;
