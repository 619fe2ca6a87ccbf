import ts from 'typescript';

/** Exported declarations of a module that no docstring explains, by name. */
export function exportsWithoutDocstring(source: string): string[] {
	const file = ts.createSourceFile('module.ts', source, ts.ScriptTarget.Latest, true);
	const missing: string[] = [];
	const documented = new Set<string>();
	for (const statement of file.statements) {
		const isExported =
			ts.canHaveModifiers(statement) &&
			ts.getModifiers(statement)?.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword);
		if (!isExported) continue;
		const hasDocstring = ts.getJSDocCommentsAndTags(statement).length > 0;
		for (const name of namesOf(statement)) {
			// Overloads and a type beside its value of the same name share one docstring.
			if (hasDocstring) documented.add(name);
			else missing.push(name);
		}
	}
	return missing.filter((name) => !documented.has(name));
}

function namesOf(statement: ts.Statement): string[] {
	if (ts.isVariableStatement(statement)) {
		return statement.declarationList.declarations.map((declaration) => declaration.name.getText());
	}
	const isNamed =
		ts.isFunctionDeclaration(statement) ||
		ts.isClassDeclaration(statement) ||
		ts.isInterfaceDeclaration(statement) ||
		ts.isTypeAliasDeclaration(statement);
	return isNamed && statement.name ? [statement.name.text] : [];
}
