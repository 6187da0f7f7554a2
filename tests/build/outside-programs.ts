/** Programs that npm does not install, tried where they are; a test says so where they are not. */
import { spawnSync } from 'node:child_process';

const ran = (command: string, args: readonly string[]): boolean => {
  const { status, error } = spawnSync(command, args, { encoding: 'utf8' });
  return error === undefined && status === 0;
};

/** The Python of the machine that has a module, if one has. */
export const pythonWith = (module: string): string | undefined =>
  ['python3', '/usr/bin/python3'].find((python) => ran(python, ['-c', `import ${module}`]));

export const hasProgram = (name: string): boolean => ran('sh', ['-c', `command -v ${name}`]);

/** What a program prints. @throws with what it complained of */
export function printedBy(command: string, args: readonly string[], input = ''): string {
  const { status, stdout, stderr } = spawnSync(command, args, {
    input,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`${command} ended with ${String(status)}: ${stderr}`);
  return stdout;
}
