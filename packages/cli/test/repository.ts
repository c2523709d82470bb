import { fileURLToPath } from 'node:url'
import { findProject, type Project } from '../src/files/find-project.ts'

/** This repository, with its real seeds, registry and records. */
export const repository: Project = findRepository()

function findRepository(): Project {
  const project = findProject(fileURLToPath(new URL('.', import.meta.url)))
  if (!project) throw new Error('These tests read the seeds and the registry of the repository.')
  return project
}
