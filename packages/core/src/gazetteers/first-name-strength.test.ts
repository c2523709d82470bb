import { describe, expect, it } from 'vitest'
import { firstName } from './first-name.ts'
import { firstNameStrength } from './first-name-strength.ts'

describe('firstNameStrength', () => {
  it.each([
    'Jean', 'Marie', 'Emmanuel', 'Maëlle', 'MAELLE', 'Loïc', 'Thi', 'Ngoc', 'Mohamed', 'Fatima', 'Soizic', 'Nolwenn', 'Gwenaël', 'Ikrame', 'Seval', 'Giorgia', 'Olaf', 'Recep', 'Vladimir', 'Donald',
    'Kamala', 'Volodymyr', 'Xavier', 'François', 'Françoise', 'Joëlle', 'Élisabeth', 'Chloé', 'Zoé', 'Hélène', 'Cédric', 'Grégory', 'Olivier', 'Charlotte', 'Robert', 'Richard', 'Louis', 'Denis', 'Marc',
    'Pascal', 'René', 'Guillaume', 'Peter', 'Thomas', 'Laure', 'Sophie',
  ])('%s is a sure first name', (name) => {
    expect(firstNameStrength(name)).toBe('sure')
  })

  it.each([
    'France', 'Prune', 'Clément', 'Pierre', 'Rose', 'Avril', 'Victoire', 'Constant', 'Désiré', 'Aimé', 'Modeste', 'Parfait', 'Juste', 'Marin', 'Romain', 'Claire', 'Aurore', 'Violette', 'Océane',
    'Paris', 'Lorraine', 'Noël', 'Toussaint', 'Marine', 'Olive', 'Colombe', 'Prudence', 'Soleil', 'Janvier', 'Fabre', 'Lebrun', 'Garcia', 'Leroy', 'Nguyen', 'Renault', 'Dior',
  ])('%s is also something else', (name) => {
    expect(firstNameStrength(name)).toBe('common-word')
  })

  it.each([
    'Le', 'La', 'De', 'Un', 'Si', 'Or', 'Sa', 'Va', 'Tu', 'Elle', 'The', 'Saint', 'Sainte', 'Table', 'Montpellier', 'Métropole', 'Président', '', '-', 'Jean-', '1984', 'Pomme', 'Chine', 'Mali',
  ])('%s is no first name', (word) => {
    expect(firstNameStrength(word)).toBeUndefined()
  })

  it('wants a name in every part of a compound, and one that is sure', () => {
    expect(firstNameStrength('Jean-Luc')).toBe('sure')
    expect(firstNameStrength('Marie‑France')).toBe('sure')
    expect(firstNameStrength('PIERRE-YVES')).toBe('sure')
    expect(firstNameStrength('Rose-Aimée')).toBe('common-word')
    expect(firstNameStrength('Jean-Jaurès-Place')).toBeUndefined()
    expect(firstNameStrength('Saint-Pierre')).toBeUndefined()
  })
})

describe('firstName', () => {
  it('takes both strengths', () => {
    expect(['Jean', 'Pierre', 'Table'].map(firstName)).toEqual([true, true, false])
  })
})
