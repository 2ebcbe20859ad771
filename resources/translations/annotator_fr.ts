<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Annotator {version}

Marks the claims of news articles. Free software under the Apache licence 2.0; it uses Qt for Python under the LGPL, spaCy, and the typefaces Source Serif and Inter under the OFL.</source>
        <translation>Annotator {version}

Repère les affirmations des articles de presse. Logiciel libre sous licence Apache 2.0&#xa0;; il utilise Qt for Python sous LGPL, spaCy et les polices Source Serif et Inter sous OFL.</translation>
    </message>
    <message>
        <source>About Annotator</source>
        <translation>À propos d’Annotator</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Trancher</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Aller</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Attributed</source>
        <translation>Attribuée</translation>
    </message>
    <message>
        <source>Attributed, and stay</source>
        <translation>Attribuée, sans avancer</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifiée</translation>
    </message>
    <message>
        <source>Verified, and stay</source>
        <translation>Vérifiée, sans avancer</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>Opinion</translation>
    </message>
    <message>
        <source>Opinion, and stay</source>
        <translation>Opinion, sans avancer</translation>
    </message>
    <message>
        <source>Not a claim</source>
        <translation>Pas une affirmation</translation>
    </message>
    <message>
        <source>Not a claim, and stay</source>
        <translation>Pas une affirmation, sans avancer</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Take over the suggested speaker</source>
        <translation>Reprendre le locuteur suggéré</translation>
    </message>
    <message>
        <source>Set the finding</source>
        <translation>Choisir le constat</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Ajouter une preuve</translation>
    </message>
    <message>
        <source>Use the same evidence as before</source>
        <translation>Réutiliser la même preuve qu’avant</translation>
    </message>
    <message>
        <source>Save and go on</source>
        <translation>Enregistrer et continuer</translation>
    </message>
    <message>
        <source>Use the evidence given before</source>
        <translation>Reprendre les preuves déjà données</translation>
    </message>
    <message>
        <source>Decide all that say the same…</source>
        <translation>Trancher toutes les identiques…</translation>
    </message>
    <message>
        <source>Finish or reopen the article…</source>
        <translation>Terminer ou rouvrir l’article…</translation>
    </message>
    <message>
        <source>Back to the article</source>
        <translation>Revenir à l’article</translation>
    </message>
    <message>
        <source>Next claim</source>
        <translation>Affirmation suivante</translation>
    </message>
    <message>
        <source>Previous claim</source>
        <translation>Affirmation précédente</translation>
    </message>
    <message>
        <source>Next undecided</source>
        <translation>Suivante à trancher</translation>
    </message>
    <message>
        <source>Previous undecided</source>
        <translation>Précédente à trancher</translation>
    </message>
    <message>
        <source>Overlapping claims</source>
        <translation>Affirmations superposées</translation>
    </message>
    <message>
        <source>What else does this speaker say?</source>
        <translation>Que dit d’autre ce locuteur&#xa0;?</translation>
    </message>
    <message>
        <source>See what was decided before</source>
        <translation>Voir les verdicts précédents</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Revenir en arrière</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Repartir en avant</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>Article suivant</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>Article précédent</translation>
    </message>
    <message>
        <source>Search the articles</source>
        <translation>Rechercher dans les articles</translation>
    </message>
    <message>
        <source>Find an action or article…</source>
        <translation>Trouver une action ou un article…</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Nouveau projet…</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Ouvrir un projet…</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Ouvrir l’exemple</translation>
    </message>
    <message>
        <source>Open article…</source>
        <translation>Ouvrir un article…</translation>
    </message>
    <message>
        <source>Paste article…</source>
        <translation>Coller un article…</translation>
    </message>
    <message>
        <source>Look for claims</source>
        <translation>Chercher les affirmations</translation>
    </message>
    <message>
        <source>Stop looking for claims</source>
        <translation>Ne plus chercher les affirmations</translation>
    </message>
    <message>
        <source>Stop looking in this article</source>
        <translation>Ne plus chercher dans cet article</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Reviewer…</source>
        <translation>Vérificateur…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>Rechercher dans l’article</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Modifier les raccourcis…</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Skip, and stay</source>
        <translation>Passer, sans avancer</translation>
    </message>
    <message>
        <source>Flag for the supervisor</source>
        <translation>Signaler au responsable</translation>
    </message>
    <message>
        <source>Move the start</source>
        <translation>Déplacer le début</translation>
    </message>
    <message>
        <source>Move the end</source>
        <translation>Déplacer la fin</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Scinder</translation>
    </message>
    <message>
        <source>Merge with the next</source>
        <translation>Fusionner avec la suivante</translation>
    </message>
    <message>
        <source>Caret in the text</source>
        <translation>Curseur dans le texte</translation>
    </message>
    <message>
        <source>Show or hide suggestions</source>
        <translation>Afficher ou masquer les suggestions</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Agrandir le texte</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Réduire le texte</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>Taille habituelle</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Suivre la visite</translation>
    </message>
    <message>
        <source>About Annotator</source>
        <translation>À propos d’Annotator</translation>
    </message>
</context>
<context>
    <name>AlikeDialog</name>
    <message>
        <source>Decide all that say the same</source>
        <translation>Trancher toutes les identiques</translation>
    </message>
    <message>
        <source>Claims that say the same</source>
        <translation>Affirmations identiques</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>à trancher</translation>
    </message>
    <message>
        <source>Each in its place. Space ticks; a label&apos;s key decides those that are ticked, in one step.</source>
        <translation>Chacune à sa place. Espace coche&#xa0;; une touche de verdict tranche celles qui sont cochées, en une étape.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%n of these will be decided</source>
        <translation>
            <numerusform>%n d’entre elles sera tranchée</numerusform>
            <numerusform>%n d’entre elles seront tranchées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticleFilter</name>
    <message>
        <source>All articles</source>
        <translation>Tous les articles</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Commencés</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminés</translation>
    </message>
</context>
<context>
    <name>ArticleHead</name>
    <message>
        <source>{count} words</source>
        <translation>{count} mots</translation>
    </message>
</context>
<context>
    <name>ArticlePane</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search the articles</source>
        <translation>Rechercher dans les articles</translation>
    </message>
    <message>
        <source>Which articles are shown</source>
        <translation>Articles à afficher</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>No article is like that.</source>
        <translation>Aucun article ne correspond.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Look for claims</source>
        <translation>Chercher les affirmations</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Finish…</source>
        <translation>Terminer…</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
</context>
<context>
    <name>Articles</name>
    <message>
        <source>no claims looked for</source>
        <translation>affirmations non cherchées</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>à faire</translation>
    </message>
    <message>
        <source>started</source>
        <translation>commencé</translation>
    </message>
    <message>
        <source>all decided</source>
        <translation>tout tranché</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>{title}: {state}, {progress}, from {origin}</source>
        <translation>{title}&#xa0;: {state}, {progress}, provenance&#xa0;: {origin}</translation>
    </message>
    <message>
        <source>looking for claims…</source>
        <translation>recherche d’affirmations…</translation>
    </message>
    <message>
        <source>{decided} of {claims} decided</source>
        <translation>{decided} sur {claims} tranchées</translation>
    </message>
</context>
<context>
    <name>AttributionPane</name>
    <message>
        <source>Speaker</source>
        <translation>Locuteur</translation>
    </message>
    <message>
        <source>Role of the speaker</source>
        <translation>Fonction du locuteur</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Type de discours</translation>
    </message>
    <message>
        <source>Take over the suggested speaker</source>
        <translation>Reprendre le locuteur suggéré</translation>
    </message>
    <message>
        <source>Suggestions are hidden.</source>
        <translation>Les suggestions sont masquées.</translation>
    </message>
    <message>
        <source>No speaker was found for this claim.</source>
        <translation>Aucun locuteur n’a été trouvé pour cette affirmation.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Who says it?</source>
        <translation>Qui le dit&#xa0;?</translation>
    </message>
    <message>
        <source>In what role?</source>
        <translation>À quel titre&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
</context>
<context>
    <name>Bindings</name>
    <message>
        <source>This key cannot be told from others. Choose another one.</source>
        <translation>Cette touche ne se distingue pas d’autres touches. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>That is enough keys for one action. Remove one first.</source>
        <translation>Cette action a déjà assez de raccourcis. Retirez-en d’abord un.</translation>
    </message>
    <message>
        <source>{key} is the key of “{action}” ({menu} menu). Remove it there first, or choose another.</source>
        <translation>{key} est le raccourci de «&#xa0;{action}&#xa0;» (menu {menu}). Retirez-le d’abord là-bas, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Esc always leads back. Choose another key.</source>
        <translation>Échap ramène toujours en arrière. Choisissez une autre touche.</translation>
    </message>
    <message>
        <source>Tab walks from one control to the next. Choose another key.</source>
        <translation>Tab passe d’un élément au suivant. Choisissez une autre touche.</translation>
    </message>
    <message>
        <source>Shift+Tab walks back through the controls. Choose another key.</source>
        <translation>Maj+Tab revient à l’élément précédent. Choisissez une autre touche.</translation>
    </message>
    <message>
        <source>Ctrl+C copies what is selected in the article. Choose another key.</source>
        <translation>Ctrl+C copie la sélection de l’article. Choisissez une autre touche.</translation>
    </message>
    <message>
        <source>Ctrl+A selects the whole text. Choose another key.</source>
        <translation>Ctrl+A sélectionne tout le texte. Choisissez une autre touche.</translation>
    </message>
</context>
<context>
    <name>Bubble</name>
    <message>
        <source>Skip   Esc</source>
        <translation>Passer   Échap</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
    <message>
        <source>Done   Enter</source>
        <translation>Fini   Entrée</translation>
    </message>
    <message>
        <source>Next   Enter</source>
        <translation>Suivant   Entrée</translation>
    </message>
</context>
<context>
    <name>Caret</name>
    <message>
        <source>Caret: arrows, Ctrl by word; Shift selects, a label&apos;s key makes a claim, Esc leaves.</source>
        <translation>Curseur&#xa0;: flèches, Ctrl par mot&#xa0;; Maj sélectionne, une touche de verdict crée une affirmation, Échap quitte.</translation>
    </message>
</context>
<context>
    <name>CheckList</name>
    <message>
        <source>Skipped</source>
        <translation>Passée</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>À trancher</translation>
    </message>
    <message>
        <source>Attributed to nobody</source>
        <translation>Attribuée à personne</translation>
    </message>
    <message>
        <source>Verified without evidence</source>
        <translation>Vérifiée sans preuve</translation>
    </message>
</context>
<context>
    <name>CheckListPane</name>
    <message>
        <source>Any claim missed? Go through the article once more</source>
        <translation>Une affirmation oubliée&#xa0;? Parcourir encore l’article</translation>
    </message>
    <message>
        <source>Before you finish</source>
        <translation>Avant de terminer</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Finish all the same</source>
        <translation>Terminer quand même</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message numerus="yes">
        <source>%n undecided</source>
        <translation>
            <numerusform>%n à trancher</numerusform>
            <numerusform>%n à trancher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attributed without a speaker</source>
        <translation>
            <numerusform>%n attribuée sans locuteur</numerusform>
            <numerusform>%n attribuées sans locuteur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verified without evidence</source>
        <translation>
            <numerusform>%n vérifiée sans preuve</numerusform>
            <numerusform>%n vérifiées sans preuve</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n passée</numerusform>
            <numerusform>%n passées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flagged</source>
        <translation>
            <numerusform>%n signalée</numerusform>
            <numerusform>%n signalées</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Rien ne manque.</translation>
    </message>
    <message>
        <source>Every claim is decided. It can be reopened, and undone.</source>
        <translation>Tout est tranché. Rouvrir et annuler restent possibles.</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) stay undecided. It can be reopened, and undone.</source>
        <translation>
            <numerusform>%n affirmation reste à trancher. Rouvrir et annuler restent possibles.</numerusform>
            <numerusform>%n affirmations restent à trancher. Rouvrir et annuler restent possibles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoiceBar</name>
    <message>
        <source>What to decide on these words</source>
        <translation>Verdict à donner sur ces mots</translation>
    </message>
</context>
<context>
    <name>ClaimPane</name>
    <message>
        <source>Suggested speaker: {lines}</source>
        <translation>Locuteur suggéré&#xa0;: {lines}</translation>
    </message>
    <message>
        <source>Blind review: suggestions are hidden.</source>
        <translation>Relecture à l’aveugle&#xa0;: les suggestions sont masquées.</translation>
    </message>
    <message>
        <source>Added by {name}</source>
        <translation>Ajoutée par {name}</translation>
    </message>
    <message>
        <source>Suggestions are hidden. {key} shows them.</source>
        <translation>Les suggestions sont masquées. {key} les affiche.</translation>
    </message>
    <message>
        <source>Suggested: {label}  (score {score})</source>
        <translation>Suggestion&#xa0;: {label}  (score {score})</translation>
    </message>
    <message>
        <source>Claim {number} of {count}</source>
        <translation>Affirmation {number} sur {count}</translation>
    </message>
    <message>
        <source>Looking for claims. You can read, and mark by hand, meanwhile. {key} stops it.</source>
        <translation>Recherche d’affirmations en cours. Vous pouvez lire et marquer à la main. {key} l’arrête.</translation>
    </message>
    <message>
        <source>No claims were looked for here. {key} looks. Or select words and press a label&apos;s key.</source>
        <translation>Affirmations pas encore cherchées ici. {key} les cherche. Ou sélectionnez des mots et pressez une touche de verdict.</translation>
    </message>
    <message>
        <source>No claims yet. Select words in the article and press a label&apos;s key.</source>
        <translation>Pas encore d’affirmation. Sélectionnez des mots de l’article et pressez une touche de verdict.</translation>
    </message>
    <message>
        <source>All {count} claims are decided. {finish} finishes the article, {next} goes back to them.</source>
        <translation>Les {count} affirmations sont tranchées. {finish} termine l’article, {next} y revient.</translation>
    </message>
    <message>
        <source>No claim in focus. {key} goes to the next one.</source>
        <translation>Aucune affirmation active. {key} va à la suivante.</translation>
    </message>
    <message>
        <source>({count} characters)</source>
        <translation>({count} caractères)</translation>
    </message>
</context>
<context>
    <name>Claims</name>
    <message>
        <source>undecided</source>
        <translation>à trancher</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>No claim is in focus. {key} goes to one. Or select the words of a new one.</source>
        <translation>Aucune affirmation active. {key} en rejoint une. Ou sélectionnez les mots d’une nouvelle.</translation>
    </message>
    <message>
        <source>Already {label}.</source>
        <translation>Verdict déjà donné&#xa0;: {label}.</translation>
    </message>
    <message>
        <source>All {count} claims are decided. {key} goes back to them.</source>
        <translation>Affirmations toutes tranchées ({count}). {key} y ramène.</translation>
    </message>
    <message>
        <source>Only claims that you skipped are left.</source>
        <translation>Il ne reste que des affirmations passées.</translation>
    </message>
</context>
<context>
    <name>Describing</name>
    <message>
        <source>No claim is in focus.</source>
        <translation>Aucune affirmation active.</translation>
    </message>
    <message>
        <source>No longer flagged.</source>
        <translation>Signalement retiré.</translation>
    </message>
    <message>
        <source>Flagged for the supervisor.</source>
        <translation>Signalée au responsable.</translation>
    </message>
    <message>
        <source>This claim has that evidence already.</source>
        <translation>Cette affirmation a déjà cette preuve.</translation>
    </message>
    <message>
        <source>The same evidence was added.</source>
        <translation>La même preuve a été ajoutée.</translation>
    </message>
    <message>
        <source>No other claim of this article has evidence of yours.</source>
        <translation>Aucune autre affirmation de cet article n’a de preuve de votre part.</translation>
    </message>
    <message>
        <source>Saved a copy as {name}</source>
        <translation>Copie enregistrée sous {name}</translation>
    </message>
</context>
<context>
    <name>EmptyProject</name>
    <message>
        <source>No articles yet</source>
        <translation>Pas encore d’article</translation>
    </message>
    <message>
        <source>Open article…</source>
        <translation>Ouvrir un article…</translation>
    </message>
    <message>
        <source>Paste article…</source>
        <translation>Coller un article…</translation>
    </message>
    <message>
        <source>Open a text file, drop one anywhere on this window, or paste an article. Its claims are looked for as soon as it is here.</source>
        <translation>Ouvrez un fichier texte, déposez-en un dans cette fenêtre, ou collez un article. Ses affirmations sont cherchées dès son arrivée.</translation>
    </message>
</context>
<context>
    <name>EvidenceCard</name>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Edit evidence: {evidence}</source>
        <translation>Modifier la preuve&#xa0;: {evidence}</translation>
    </message>
</context>
<context>
    <name>EvidenceForm</name>
    <message>
        <source>Address of the evidence</source>
        <translation>Adresse de la preuve</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>Exact words found there</source>
        <translation>Mots exacts qui s’y trouvent</translation>
    </message>
    <message>
        <source>The exact words found there</source>
        <translation>Les mots exacts qui s’y trouvent</translation>
    </message>
    <message>
        <source>Place in it</source>
        <translation>Emplacement précis</translation>
    </message>
    <message>
        <source>p. 4, 03:12</source>
        <translation>p. 4, 03:12</translation>
    </message>
    <message>
        <source>Day looked at</source>
        <translation>Date de consultation</translation>
    </message>
    <message>
        <source>Day: {example}</source>
        <translation>Date&#xa0;: {example}</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Ajouter un fichier…</translation>
    </message>
    <message>
        <source>Add a file as evidence</source>
        <translation>Ajouter un fichier comme preuve</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Discard what is typed</source>
        <translation>Abandonner la saisie</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Save the evidence</source>
        <translation>Enregistrer la preuve</translation>
    </message>
    <message>
        <source>Add the evidence</source>
        <translation>Ajouter la preuve</translation>
    </message>
    <message>
        <source>An address has no spaces. It is kept as it stands.</source>
        <translation>Une adresse n’a pas d’espace. Elle est gardée telle quelle.</translation>
    </message>
    <message>
        <source>Not a web address: those begin with https:// or http://. It is kept as text.</source>
        <translation>Pas une adresse web&#xa0;: elles commencent par https:// ou http://. Gardée comme texte.</translation>
    </message>
</context>
<context>
    <name>EvidencePane</name>
    <message>
        <source>Use again</source>
        <translation>Réutiliser</translation>
    </message>
    <message>
        <source>Use evidence of this article again</source>
        <translation>Réutiliser une preuve de cet article</translation>
    </message>
    <message>
        <source>Evidence belongs to a claim. None that can be changed is in focus.</source>
        <translation>Une preuve se rattache à une affirmation. Aucune affirmation modifiable n’est active.</translation>
    </message>
    <message>
        <source>Save or discard the evidence in the form first.</source>
        <translation>Enregistrez ou abandonnez d’abord la preuve du formulaire.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Add a file as evidence</source>
        <translation>Ajouter un fichier comme preuve</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>The same as before</source>
        <translation>Comme avant</translation>
    </message>
    <message>
        <source>No other claim of this article has evidence yet</source>
        <translation>Aucune autre affirmation de cet article n’a encore de preuve</translation>
    </message>
    <message>
        <source>Drop it here as evidence</source>
        <translation>Déposer ici comme preuve</translation>
    </message>
</context>
<context>
    <name>EvidenceRow</name>
    <message>
        <source>Remove the evidence {where}</source>
        <translation>Retirer la preuve {where}</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Save a copy of {file}</source>
        <translation>Enregistrer une copie de {file}</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Copy the words</source>
        <translation>Copier les mots</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the article</source>
        <translation>Rechercher dans l’article</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
</context>
<context>
    <name>FindingPane</name>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>No claim is in focus.</source>
        <translation>Aucune affirmation active.</translation>
    </message>
    <message>
        <source>You finished this article. Reopen it to change something.</source>
        <translation>Vous avez terminé cet article. Rouvrez-le pour modifier quelque chose.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Finding: {finding}</source>
        <translation>Constat&#xa0;: {finding}</translation>
    </message>
</context>
<context>
    <name>FinishedBanner</name>
    <message>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Finished {time}. Reopen to change something ({key}).</source>
        <translation>Terminé {time}. Rouvrir pour modifier ({key}).</translation>
    </message>
    <message>
        <source>Nothing was changed. {why}</source>
        <translation>Rien n’a été modifié. {why}</translation>
    </message>
</context>
<context>
    <name>Finishing</name>
    <message>
        <source>There is no article to finish.</source>
        <translation>Aucun article à terminer.</translation>
    </message>
    <message>
        <source>Reopened: {title}</source>
        <translation>Rouvert&#xa0;: {title}</translation>
    </message>
    <message numerus="yes">
        <source>Finished. All %n article(s) are finished.</source>
        <translation>
            <numerusform>Terminé. %n article, plus rien à faire.</numerusform>
            <numerusform>Terminé. Les %n articles sont terminés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished: {title}</source>
        <translation>Terminé&#xa0;: {title}</translation>
    </message>
</context>
<context>
    <name>Hands</name>
    <message>
        <source>Nobody is named as the speaker of this claim.</source>
        <translation>Aucun locuteur n’est nommé pour cette affirmation.</translation>
    </message>
    <message>
        <source>No claim is in focus.</source>
        <translation>Aucune affirmation active.</translation>
    </message>
    <message>
        <source>The caret is in no claim. Put it between two words of one.</source>
        <translation>Le curseur n’est dans aucune affirmation. Placez-le entre deux mots de l’une d’elles.</translation>
    </message>
</context>
<context>
    <name>HistoryPane</name>
    <message>
        <source>History of the claim</source>
        <translation>Historique de l’affirmation</translation>
    </message>
    <message>
        <source>({count} earlier)</source>
        <translation>({count} avant)</translation>
    </message>
    <message>
        <source>undid {deed}</source>
        <translation>annulé&#xa0;: {deed}</translation>
    </message>
    <message>
        <source>redid {deed}</source>
        <translation>rétabli&#xa0;: {deed}</translation>
    </message>
</context>
<context>
    <name>KeyEditor</name>
    <message>
        <source>Add a key</source>
        <translation>Ajouter un raccourci</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>Réinitialiser les raccourcis</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Actions et raccourcis</translation>
    </message>
    <message>
        <source>No action answers to that.</source>
        <translation>Aucune action ne correspond.</translation>
    </message>
    <message>
        <source>Add a key for {action}</source>
        <translation>Ajouter un raccourci pour {action}</translation>
    </message>
    <message>
        <source>  or  </source>
        <translation>  ou  </translation>
    </message>
    <message>
        <source>Reset to {keys}</source>
        <translation>Revenir à {keys}</translation>
    </message>
    <message>
        <source>Reset to no key</source>
        <translation>Revenir à aucun raccourci</translation>
    </message>
    <message>
        <source>Remove the key {key} from {action}</source>
        <translation>Retirer le raccourci {key} ({action})</translation>
    </message>
</context>
<context>
    <name>KeyRecorder</name>
    <message>
        <source>New key</source>
        <translation>Nouvelle touche</translation>
    </message>
    <message>
        <source>Press the new key.  Esc ends</source>
        <translation>Pressez la nouvelle touche.  Échap quitte</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>  or  </source>
        <translation>  ou  </translation>
    </message>
    <message>
        <source>{keys}  (changed)</source>
        <translation>{keys}  (modifié)</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Find a key</source>
        <translation>Trouver un raccourci</translation>
    </message>
    <message>
        <source>What do you want to do, or which key is it?</source>
        <translation>Que voulez-vous faire, ou quelle est la touche&#xa0;?</translation>
    </message>
    <message>
        <source>No action with a key answers to that.</source>
        <translation>Aucune action avec raccourci ne correspond.</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Actions et raccourcis</translation>
    </message>
    <message>
        <source>  or  </source>
        <translation>  ou  </translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>Claims were looked for in every article already.</source>
        <translation>Les affirmations ont déjà été cherchées dans tous les articles.</translation>
    </message>
    <message>
        <source>Looking for claims.</source>
        <translation>Recherche d’affirmations.</translation>
    </message>
    <message>
        <source>No claims are being looked for.</source>
        <translation>Aucune recherche d’affirmations en cours.</translation>
    </message>
    <message>
        <source>Stopped looking for claims in {count} articles. {key} looks again.</source>
        <translation>Recherche d’affirmations arrêtée dans {count} articles. {key} la reprend.</translation>
    </message>
    <message>
        <source>Stopped looking for claims. {key} looks again.</source>
        <translation>Recherche d’affirmations arrêtée. {key} la reprend.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Affirmation</translation>
    </message>
</context>
<context>
    <name>Margin</name>
    <message>
        <source>ATT</source>
        <translation>ATT</translation>
    </message>
    <message>
        <source>VER</source>
        <translation>VÉR</translation>
    </message>
    <message>
        <source>OPN</source>
        <translation>OPI</translation>
    </message>
    <message>
        <source>NOT</source>
        <translation>NON</translation>
    </message>
    <message>
        <source>WRO</source>
        <translation>FAU</translation>
    </message>
    <message>
        <source>CNV</source>
        <translation>INV</translation>
    </message>
    <message>
        <source>DIS</source>
        <translation>CON</translation>
    </message>
    <message>
        <source>OUT</source>
        <translation>PÉR</translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message>
        <source>Every claim of this article is decided.</source>
        <translation>Toutes les affirmations de cet article sont tranchées.</translation>
    </message>
    <message>
        <source>No claim is in focus.</source>
        <translation>Aucune affirmation active.</translation>
    </message>
    <message>
        <source>No other claim overlaps this one.</source>
        <translation>Aucune autre affirmation ne chevauche celle-ci.</translation>
    </message>
    <message>
        <source>{number} of {count} claims here.</source>
        <translation>Affirmation {number} sur {count} ici.</translation>
    </message>
    <message>
        <source>Moving the start: arrows by word, Ctrl by character, Enter keeps, Esc cancels.</source>
        <translation>Déplacement du début&#xa0;: flèches par mot, Ctrl par caractère, Entrée valide, Échap annule.</translation>
    </message>
    <message>
        <source>Moving the end: arrows by word, Ctrl by character, Enter keeps, Esc cancels.</source>
        <translation>Déplacement de la fin&#xa0;: flèches par mot, Ctrl par caractère, Entrée valide, Échap annule.</translation>
    </message>
    <message>
        <source>Splitting: arrows by word, Ctrl by character, Enter splits here, Esc cancels.</source>
        <translation>Scission&#xa0;: flèches par mot, Ctrl par caractère, Entrée scinde ici, Échap annule.</translation>
    </message>
</context>
<context>
    <name>NotePane</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>A note, for yourself and the supervisor</source>
        <translation>Une note, pour vous et le responsable</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Already here: {title}</source>
        <translation>Déjà présent&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Imported: {title}</source>
        <translation>Importé&#xa0;: {title}</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Without a title</source>
        <translation>Sans titre</translation>
    </message>
</context>
<context>
    <name>PaletteDialog</name>
    <message>
        <source>Find an action or article</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Find an action or an article.  &gt; shows actions only</source>
        <translation>Trouver une action ou un article.  &gt;&#xa0;: actions seules</translation>
    </message>
    <message>
        <source>Nothing answers to that. Fewer letters find more.</source>
        <translation>Aucun résultat. Essayez avec moins de lettres.</translation>
    </message>
    <message>
        <source>Actions and articles</source>
        <translation>Actions et articles</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Paste article</source>
        <translation>Coller un article</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>Texte de l’article</translation>
    </message>
    <message>
        <source>Paste the article&apos;s text here</source>
        <translation>Coller ici le texte de l’article</translation>
    </message>
    <message>
        <source>The text as it will be imported:</source>
        <translation>Le texte tel qu’il sera importé&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>There is nothing to go back to.</source>
        <translation>Aucune position précédente.</translation>
    </message>
    <message>
        <source>There is nothing to go forward to.</source>
        <translation>Aucune position suivante.</translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message>
        <source>Annotator projects (*.annotator)</source>
        <translation>Projets Annotator (*.annotator)</translation>
    </message>
    <message>
        <source>Text files (*.txt *.text *.md);;All files (*)</source>
        <translation>Fichiers texte (*.txt *.text *.md);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nouveau projet</translation>
    </message>
    <message>
        <source>articles.annotator</source>
        <translation>articles.annotator</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Ouvrir un projet</translation>
    </message>
    <message>
        <source>Export settled labels</source>
        <translation>Exporter les verdicts définitifs</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Vérificateur</translation>
    </message>
    <message>
        <source>Who decides from now on?</source>
        <translation>Qui tranche désormais&#xa0;?</translation>
    </message>
    <message>
        <source>This project is open in another window too. Both can work, and stay in step.</source>
        <translation>Ce projet est aussi ouvert dans une autre fenêtre. On peut travailler dans les deux&#xa0;; elles restent synchronisées.</translation>
    </message>
    <message>
        <source>Exported {claims} claims to {file}</source>
        <translation>Affirmations exportées vers {file}&#xa0;: {claims}</translation>
    </message>
    <message>
        <source>Exported {claims} claims to {file}; {unresolved} unresolved</source>
        <translation>Affirmations exportées vers {file}&#xa0;: {claims}&#xa0;; non résolues&#xa0;: {unresolved}</translation>
    </message>
    <message>
        <source>Open article</source>
        <translation>Ouvrir un article</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>E extends the claim that is there</source>
        <translation>E étend l’affirmation existante</translation>
    </message>
    <message>
        <source>E decides on the claim that is there</source>
        <translation>E tranche l’affirmation existante</translation>
    </message>
    <message>
        <source>N makes another, Esc cancels.</source>
        <translation>N en crée une autre, Échap annule.</translation>
    </message>
</context>
<context>
    <name>QuestionBar</name>
    <message>
        <source>Another claim</source>
        <translation>Autre affirmation</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>These words overlap “{quote}”.</source>
        <translation>Ces mots chevauchent «&#xa0;{quote}&#xa0;».</translation>
    </message>
    <message>
        <source>Extend that claim</source>
        <translation>Étendre l’existante</translation>
    </message>
    <message>
        <source>Decide on that claim</source>
        <translation>Trancher l’existante</translation>
    </message>
</context>
<context>
    <name>RecentProject</name>
    <message>
        <source>{name}, in {folder}, changed {date}</source>
        <translation>{name}, dans {folder}, modifié {date}</translation>
    </message>
</context>
<context>
    <name>Remembering</name>
    <message>
        <source>No evidence was given there.</source>
        <translation>Aucune preuve n’y a été donnée.</translation>
    </message>
    <message>
        <source>That evidence is here already.</source>
        <translation>Cette preuve est déjà ici.</translation>
    </message>
    <message numerus="yes">
        <source>Took over %n piece(s) of evidence.</source>
        <translation>
            <numerusform>%n preuve reprise.</numerusform>
            <numerusform>%n preuves reprises.</numerusform>
        </translation>
    </message>
    <message>
        <source>No claim is in focus.</source>
        <translation>Aucune affirmation active.</translation>
    </message>
    <message>
        <source>This is said only once in this article.</source>
        <translation>Ceci n’est dit qu’une fois dans cet article.</translation>
    </message>
    <message numerus="yes">
        <source>Decided %n claim(s) that say the same.</source>
        <translation>
            <numerusform>%n affirmation identique tranchée.</numerusform>
            <numerusform>%n affirmations identiques tranchées.</numerusform>
        </translation>
    </message>
    <message>
        <source>In a blind review nothing is looked up: your decision is your own.</source>
        <translation>En relecture à l’aveugle, rien n’est consulté&#xa0;: votre verdict n’est qu’à vous.</translation>
    </message>
    <message>
        <source>Nothing like this was decided before in this project.</source>
        <translation>Rien de semblable n’a encore été tranché dans ce projet.</translation>
    </message>
</context>
<context>
    <name>SeenPane</name>
    <message>
        <source>See   {key}</source>
        <translation>Voir   {key}</translation>
    </message>
    <message>
        <source>See what was decided before</source>
        <translation>Voir les verdicts précédents</translation>
    </message>
    <message>
        <source>Use the evidence given before</source>
        <translation>Reprendre les preuves déjà données</translation>
    </message>
    <message>
        <source>Reuse   {key}</source>
        <translation>Reprendre   {key}</translation>
    </message>
    <message>
        <source>Decide all   {key}</source>
        <translation>Tout trancher   {key}</translation>
    </message>
    <message>
        <source>Decide all claims that say the same</source>
        <translation>Trancher toutes les affirmations identiques</translation>
    </message>
    <message numerus="yes">
        <source>Said %n times in this article</source>
        <translation>
            <numerusform>Dit %n fois dans cet article</numerusform>
            <numerusform>Dit %n fois dans cet article</numerusform>
        </translation>
    </message>
    <message>
        <source>Blind review: nothing is looked up</source>
        <translation>Relecture à l’aveugle&#xa0;: rien n’est consulté</translation>
    </message>
    <message>
        <source>Not decided before in this project</source>
        <translation>Pas encore tranchée dans ce projet</translation>
    </message>
    <message>
        <source>On this claim: {verdicts}</source>
        <translation>Sur cette affirmation&#xa0;: {verdicts}</translation>
    </message>
    <message>
        <source>Before: {verdicts}, {day}</source>
        <translation>Avant&#xa0;: {verdicts}, {day}</translation>
    </message>
    <message>
        <source>Other numbers: {verdicts}, {day}</source>
        <translation>Autres chiffres&#xa0;: {verdicts}, {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n preuve</numerusform>
            <numerusform>%n preuves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Other claims like this one that were decided before</source>
        <translation>Autres affirmations semblables déjà tranchées</translation>
    </message>
</context>
<context>
    <name>Segments</name>
    <message>
        <source>{choice}, suggested</source>
        <translation>{choice}, suggéré</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>The pipeline that comes with Annotator</source>
        <translation>Le pipeline fourni avec Annotator</translation>
    </message>
    <message>
        <source>Rules alone: fast, and less exact</source>
        <translation>Règles seules&#xa0;: rapide, moins précis</translation>
    </message>
    <message>
        <source>A folder…</source>
        <translation>Un dossier…</translation>
    </message>
    <message>
        <source>The folder of a spaCy pipeline</source>
        <translation>Le dossier d’un pipeline spaCy</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Deciding</source>
        <translation>Verdicts</translation>
    </message>
    <message>
        <source>You and your claims</source>
        <translation>Vous et vos affirmations</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Reading typeface</source>
        <translation>Police de lecture</translation>
    </message>
    <message>
        <source>What articles are set in.</source>
        <translation>La police des articles.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>How large articles are set. Ctrl and the mouse wheel change it too.</source>
        <translation>Taille du texte des articles. Ctrl et la molette la changent aussi.</translation>
    </message>
    <message>
        <source> points</source>
        <translation> points</translation>
    </message>
    <message>
        <source>Line width</source>
        <translation>Longueur de ligne</translation>
    </message>
    <message>
        <source>How long a line may become. 65 to 75 characters are read with the least effort.</source>
        <translation>Longueur maximale d’une ligne. De 65 à 75 caractères, la lecture est la plus facile.</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> caractères</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>The colours of the window.</source>
        <translation>Les couleurs de la fenêtre.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Contraste élevé, clair</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Contraste élevé, sombre</translation>
    </message>
    <message>
        <source>Animations</source>
        <translation>Animations</translation>
    </message>
    <message>
        <source>Short movements that show where something went. Off wherever the system says so.</source>
        <translation>Courts mouvements qui montrent où va un élément. Désactivés si le système le demande.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>The language of the window, from the next start. Articles stay as they are.</source>
        <translation>La langue de la fenêtre, dès le prochain démarrage. Les articles restent tels quels.</translation>
    </message>
    <message>
        <source>Go on after deciding</source>
        <translation>Avancer après un verdict</translation>
    </message>
    <message>
        <source>A decision leads to the next undecided claim. Off, the claim stays in focus.</source>
        <translation>Un verdict mène à l’affirmation suivante à trancher. Sinon, l’affirmation reste active.</translation>
    </message>
    <message>
        <source>Show suggestions</source>
        <translation>Afficher les suggestions</translation>
    </message>
    <message>
        <source>What the pipeline thinks of a claim, and why.</source>
        <translation>Ce que le pipeline pense d’une affirmation, et pourquoi.</translation>
    </message>
    <message>
        <source>Blind review</source>
        <translation>Relecture à l’aveugle</translation>
    </message>
    <message>
        <source>Hides suggestions and what others decided, so that your decision is your own.</source>
        <translation>Masque les suggestions et les verdicts des autres, pour que le vôtre ne soit qu’à vous.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Stands beside every decision of yours. Earlier ones keep the name they were made by.</source>
        <translation>Figure à côté de chacun de vos verdicts. Les anciens gardent le nom sous lequel ils ont été donnés.</translation>
    </message>
    <message>
        <source>Claims are found by</source>
        <translation>Affirmations cherchées par</translation>
    </message>
    <message>
        <source>Used from the next start, in articles where nobody has looked for claims yet.</source>
        <translation>Dès le prochain démarrage, dans les articles où les affirmations n’ont pas encore été cherchées.</translation>
    </message>
    <message>
        <source>Every action can have other keys, and several.</source>
        <translation>Chaque action peut avoir d’autres raccourcis, et plusieurs.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Trouver un réglage</translation>
    </message>
    <message>
        <source>Find a setting, an action or a key</source>
        <translation>Trouver un réglage, une action ou une touche</translation>
    </message>
    <message>
        <source>No setting answers to that.</source>
        <translation>Aucun réglage ne correspond.</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Groupes de réglages</translation>
    </message>
    <message>
        <source>Actions with such a name or key: {count}</source>
        <translation>Actions ayant ce nom ou cette touche&#xa0;: {count}</translation>
    </message>
</context>
<context>
    <name>Shaping</name>
    <message>
        <source>The edges are where they were.</source>
        <translation>Les bords n’ont pas bougé.</translation>
    </message>
    <message>
        <source>No claim is in focus.</source>
        <translation>Aucune affirmation active.</translation>
    </message>
    <message>
        <source>This is the last claim: there is no next one to merge it with.</source>
        <translation>C’est la dernière affirmation&#xa0;: aucune ne suit pour fusionner.</translation>
    </message>
    <message>
        <source>Merged with “{quote}”.</source>
        <translation>Fusionnée avec «&#xa0;{quote}&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Showing</name>
    <message>
        <source>A blind review hides every suggestion.</source>
        <translation>La relecture à l’aveugle masque toutes les suggestions.</translation>
    </message>
    <message>
        <source>Suggestions are shown.</source>
        <translation>Les suggestions sont affichées.</translation>
    </message>
    <message>
        <source>Suggestions are hidden.</source>
        <translation>Les suggestions sont masquées.</translation>
    </message>
</context>
<context>
    <name>SpeakerLine</name>
    <message>
        <source>Speakers of this article</source>
        <translation>Locuteurs de cet article</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>No claim in focus</source>
        <translation>Aucune affirmation active</translation>
    </message>
    <message>
        <source>Claim {number} of {count}</source>
        <translation>Affirmation {number} sur {count}</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>à trancher</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>passée</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>signalée</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Recent projects</source>
        <translation>Projets récents</translation>
    </message>
    <message>
        <source>Open an article, and its claims are highlighted. Mark each as attributed, verified or opinion with one key. Everything is saved at once, in one file on this computer, and nothing leaves it.</source>
        <translation>Ouvrez un article&#xa0;: ses affirmations sont surlignées. Marquez chacune comme attribuée, vérifiée ou opinion d’une seule touche. Tout est enregistré aussitôt, dans un seul fichier sur cet ordinateur, et rien n’en sort.</translation>
    </message>
    <message>
        <source>Try it on the sample article</source>
        <translation>Essayer avec l’article d’exemple</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Nouveau projet…</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Ouvrir un projet…</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>{decided} of {claims} decided</source>
        <translation>{decided} sur {claims} tranchées</translation>
    </message>
    <message>
        <source>{key} undoes {deed}</source>
        <translation>{key} annule&#xa0;: {deed}</translation>
    </message>
    <message>
        <source>You decide as {name}</source>
        <translation>Verdicts donnés par {name}</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Enregistré {time}</translation>
    </message>
    <message numerus="yes">
        <source>Looking for claims in %n article(s)</source>
        <translation>
            <numerusform>Recherche d’affirmations dans %n article</numerusform>
            <numerusform>Recherche d’affirmations dans %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n passée</numerusform>
            <numerusform>%n passées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flagged</source>
        <translation>
            <numerusform>%n signalée</numerusform>
            <numerusform>%n signalées</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for claims</source>
        <translation>Recherche d’affirmations</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop looking for claims</source>
        <translation>Ne plus chercher les affirmations</translation>
    </message>
    <message>
        <source>Stop looking for claims ({key})</source>
        <translation>Ne plus chercher les affirmations ({key})</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>What a reader could question is marked in the text. The claim with the outline has focus; {0} and {1} go on and back. Looking decides nothing.</source>
        <translation>Ce qu’un lecteur pourrait mettre en doute est marqué dans le texte. L’affirmation encadrée est active&#xa0;; {0} et {1} avancent et reculent. Regarder ne tranche rien.</translation>
    </message>
    <message>
        <source>Decide with one key</source>
        <translation>Trancher d’une touche</translation>
    </message>
    <message>
        <source>{0}: somebody says it. {1}: you checked it. {2}: it is an opinion. {3}: it claims nothing. The next undecided claim then has focus by itself.</source>
        <translation>{0}&#xa0;: quelqu’un le dit. {1}&#xa0;: vous l’avez vérifié. {2}&#xa0;: c’est une opinion. {3}&#xa0;: cela n’affirme rien. L’affirmation suivante à trancher devient alors active d’elle-même.</translation>
    </message>
    <message>
        <source>Write down what you know</source>
        <translation>Noter ce que vous savez</translation>
    </message>
    <message>
        <source>{0} leads to the details: who says it, your evidence, a note. {1} saves them and goes on.</source>
        <translation>{0} mène aux détails&#xa0;: qui le dit, vos preuves, une note. {1} les enregistre et continue.</translation>
    </message>
    <message>
        <source>Take anything back</source>
        <translation>Tout peut s’annuler</translation>
    </message>
    <message>
        <source>Everything is saved at once, and {0} undoes it step by step, also tomorrow. What is next stands here.</source>
        <translation>Tout est enregistré aussitôt, et {0} l’annule pas à pas, même demain. La prochaine annulation s’affiche ici.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>{0} shows what an article still lacks, finishes it and goes to the next. {1} shows all keys.</source>
        <translation>{0} montre ce qui manque encore à un article, le termine et passe au suivant. {1} montre tous les raccourcis.</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Undone: {deed}</source>
        <translation>Annulé&#xa0;: {deed}</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation>Rien à annuler.</translation>
    </message>
    <message>
        <source>Done again: {deed}</source>
        <translation>Rétabli&#xa0;: {deed}</translation>
    </message>
    <message>
        <source>Nothing to redo.</source>
        <translation>Rien à rétablir.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>quoted</source>
        <translation>cité</translation>
    </message>
    <message>
        <source>quotes some words</source>
        <translation>cite quelques mots</translation>
    </message>
    <message>
        <source>nobody is named</source>
        <translation>personne n’est nommé</translation>
    </message>
    <message>
        <source>the headline</source>
        <translation>le titre</translation>
    </message>
    <message>
        <source>a statement of the writer</source>
        <translation>un énoncé de l’auteur</translation>
    </message>
    <message>
        <source>reads as the writer&apos;s view</source>
        <translation>se lit comme l’avis de l’auteur</translation>
    </message>
    <message>
        <source>reads as a statement of fact</source>
        <translation>se lit comme un énoncé factuel</translation>
    </message>
    <message>
        <source>states a number</source>
        <translation>donne un chiffre</translation>
    </message>
    <message>
        <source>names somebody or something</source>
        <translation>nomme quelqu’un ou quelque chose</translation>
    </message>
    <message>
        <source>exclaims</source>
        <translation>s’exclame</translation>
    </message>
    <message>
        <source>goes on from the quotation before</source>
        <translation>poursuit la citation précédente</translation>
    </message>
    <message>
        <source>relayed by {relayer}</source>
        <translation>relayée par {relayer}</translation>
    </message>
    <message>
        <source>goes on from {speaker}</source>
        <translation>suite des propos&#xa0;: {speaker}</translation>
    </message>
    <message>
        <source>“{cue}” says that somebody says so</source>
        <translation>«&#xa0;{cue}&#xa0;» indique que quelqu’un le dit</translation>
    </message>
    <message>
        <source>“{cue}” names {speaker}</source>
        <translation>«&#xa0;{cue}&#xa0;» désigne {speaker}</translation>
    </message>
    <message>
        <source>“{word}” judges</source>
        <translation>«&#xa0;{word}&#xa0;» juge</translation>
    </message>
    <message>
        <source>“{word}” strengthens</source>
        <translation>«&#xa0;{word}&#xa0;» renforce</translation>
    </message>
    <message>
        <source>“{word}” says what ought to be</source>
        <translation>«&#xa0;{word}&#xa0;» dit ce qui devrait être</translation>
    </message>
    <message>
        <source>“{word}” speaks in the first person</source>
        <translation>«&#xa0;{word}&#xa0;» parle à la première personne</translation>
    </message>
    <message>
        <source>“{word}” is the writer&apos;s guess</source>
        <translation>«&#xa0;{word}&#xa0;» est une supposition de l’auteur</translation>
    </message>
    <message>
        <source>“{word}” is the writer&apos;s view</source>
        <translation>«&#xa0;{word}&#xa0;» est l’avis de l’auteur</translation>
    </message>
    <message>
        <source>“{word}” argues</source>
        <translation>«&#xa0;{word}&#xa0;» argumente</translation>
    </message>
    <message>
        <source>“{word}” asks for something</source>
        <translation>«&#xa0;{word}&#xa0;» demande quelque chose</translation>
    </message>
    <message>
        <source>Not UTF-8: read as {encoding}, which may be wrong. Check accented letters and quotation marks.</source>
        <translation>Pas en UTF-8&#xa0;: lu en {encoding}, peut-être à tort. Contrôlez les accents et les guillemets.</translation>
    </message>
    <message>
        <source>This pipeline reads the language “{language}”: it finds sentences and quotations only. Who says what and what is fact or opinion is found in English texts.</source>
        <translation>Ce pipeline lit la langue «&#xa0;{language}&#xa0;»&#xa0;: il ne trouve que les phrases et les citations. Qui dit quoi, et ce qui est fait ou opinion, se trouve dans les textes anglais.</translation>
    </message>
    <message>
        <source>This pipeline reads the language “{language}”: beside sentences and quotations it finds only what is marked by its own {labels}. Our rules read English texts.</source>
        <translation>Ce pipeline lit la langue «&#xa0;{language}&#xa0;»&#xa0;: outre les phrases et les citations, il ne trouve que ce que marquent ses propres {labels}. Nos règles lisent les textes anglais.</translation>
    </message>
    <message>
        <source>A claim is split inside it: put the caret between two of its words.</source>
        <translation>Une affirmation se scinde de l’intérieur&#xa0;: placez le curseur entre deux de ses mots.</translation>
    </message>
    <message>
        <source>A claim needs words; there is only white space.</source>
        <translation>Une affirmation demande des mots&#xa0;; il n’y a que des espaces.</translation>
    </message>
    <message>
        <source>A claim needs words; this span holds only white space.</source>
        <translation>Une affirmation demande des mots&#xa0;; ce passage ne contient que des espaces.</translation>
    </message>
    <message>
        <source>A reviewer&apos;s name is 1 to {name_length} printable characters, such as “Anna Keller”.</source>
        <translation>Le nom d’un vérificateur compte de 1 à {name_length} caractères imprimables, par exemple «&#xa0;Anna Keller&#xa0;».</translation>
    </message>
    <message>
        <source>A span runs from a start to a later end; {start} to {end} does not.</source>
        <translation>Un passage va d’un début à une fin ultérieure&#xa0;; ce n’est pas le cas de {start} à {end}.</translation>
    </message>
    <message>
        <source>Accents are piled up over single letters here, as no language writes them. Read those words twice.</source>
        <translation>Des accents s’empilent ici sur certaines lettres, comme dans aucune langue. Lisez ces mots deux fois.</translation>
    </message>
    <message>
        <source>Annotator&apos;s own pipeline is damaged ({error}). Reinstall Annotator. Until then --pipeline annotator-rules reads with rules alone.</source>
        <translation>Le pipeline d’Annotator est endommagé ({error}). Réinstallez Annotator. D’ici là, --pipeline annotator-rules lit avec les règles seules.</translation>
    </message>
    <message>
        <source>Annotator&apos;s own pipeline is missing: there is no folder “{folder}”. The installation is not whole: reinstall Annotator. Until then --pipeline annotator-rules reads with rules alone.</source>
        <translation>Le pipeline d’Annotator manque&#xa0;: il n’y a pas de dossier «&#xa0;{folder}&#xa0;». L’installation est incomplète&#xa0;: réinstallez Annotator. D’ici là, --pipeline annotator-rules lit avec les règles seules.</translation>
    </message>
    <message>
        <source>Claim {id} quotes words that are not at its place, so nothing was exported. Run `annotator verify` on the project.</source>
        <translation>L’affirmation {id} cite des mots absents de son emplacement&#xa0;; rien n’a été exporté. Lancez `annotator verify` sur le projet.</translation>
    </message>
    <message>
        <source>Event {seq} of the log cannot be read ({error}): the project is damaged.</source>
        <translation>L’événement {seq} du journal est illisible ({error})&#xa0;: le projet est endommagé.</translation>
    </message>
    <message>
        <source>Evidence is an address, a file or the words found there; and nothing of that is given.</source>
        <translation>Une preuve est une adresse, un fichier ou les mots qui s’y trouvent&#xa0;; rien de cela n’est donné.</translation>
    </message>
    <message>
        <source>Hidden characters: {count} ({names} and {more} more). They are shown as signs in a frame; read the words beside them twice.</source>
        <translation>Caractères cachés&#xa0;: {count} ({names} et autres types&#xa0;: {more}). Ils apparaissent comme des signes encadrés&#xa0;; lisez deux fois les mots voisins.</translation>
    </message>
    <message>
        <source>Hidden characters: {count} ({names}). They are shown as signs in a frame; read the words beside them twice.</source>
        <translation>Caractères cachés&#xa0;: {count} ({names}). Ils apparaissent comme des signes encadrés&#xa0;; lisez deux fois les mots voisins.</translation>
    </message>
    <message>
        <source>No pipeline was named. Give the name of an installed spaCy package or a folder.</source>
        <translation>Aucun pipeline n’est nommé. Donnez le nom d’un paquet spaCy installé ou un dossier.</translation>
    </message>
    <message>
        <source>No project is open. Open one, or make a new one, from the Project menu.</source>
        <translation>Aucun projet n’est ouvert. Ouvrez-en un ou créez-en un depuis le menu Projet.</translation>
    </message>
    <message>
        <source>Only claims of one article that say the same can be decided together.</source>
        <translation>Seules des affirmations identiques d’un même article peuvent être tranchées ensemble.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was saved to {path}. Make room and do it again.</source>
        <translation>Le disque est plein&#xa0;: rien n’a été enregistré dans {path}. Libérez de la place et recommencez.</translation>
    </message>
    <message>
        <source>The disk refused {path}: it may be full or failing. Nothing was saved; make room, try again.</source>
        <translation>Le disque a refusé {path}&#xa0;: il est peut-être plein ou défaillant. Rien n’a été enregistré&#xa0;; libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>The folder “{folder}” holds no spaCy pipeline: there is no {config} in it. Give the folder that `nlp.to_disk` wrote, or {without}</source>
        <translation>Le dossier «&#xa0;{folder}&#xa0;» ne contient pas de pipeline spaCy&#xa0;: {config} n’y est pas. Donnez le dossier écrit par `nlp.to_disk`, ou {without}</translation>
    </message>
    <message>
        <source>The pipeline {name} quotes words that are not at their place.</source>
        <translation>Le pipeline {name} cite des mots qui ne sont pas à leur place.</translation>
    </message>
    <message>
        <source>The spaCy pipeline “{folder}” was refused: {name} is a Python pickle, which could run any program when it is loaded. Use a pipeline without one, or {without}</source>
        <translation>Le pipeline spaCy «&#xa0;{folder}&#xa0;» a été refusé&#xa0;: {name} est un fichier pickle de Python, qui pourrait lancer n’importe quel programme au chargement. Utilisez un pipeline qui n’en a pas, ou {without}</translation>
    </message>
    <message>
        <source>The spaCy pipeline “{pipeline}” could not be loaded ({error}). {advice}, or {without}</source>
        <translation>Le pipeline spaCy «&#xa0;{pipeline}&#xa0;» n’a pas pu être chargé ({error}). {advice}, ou {without}</translation>
    </message>
    <message>
        <source>The spaCy pipeline “{pipeline}” failed at this text ({error}). Tell its maker, or {without}</source>
        <translation>Le pipeline spaCy «&#xa0;{pipeline}&#xa0;» a échoué sur ce texte ({error}). Prévenez son auteur, ou {without}</translation>
    </message>
    <message>
        <source>The spaCy pipeline “{pipeline}” was not found: it is neither an installed package nor a folder. Install it with pip, give its folder, or {without}</source>
        <translation>Le pipeline spaCy «&#xa0;{pipeline}&#xa0;» est introuvable&#xa0;: ce n’est ni un paquet installé ni un dossier. Installez-le avec pip, donnez son dossier, ou {without}</translation>
    </message>
    <message>
        <source>The spaCy pipeline “{pipeline}” was refused: {refused}. Use another, or {without}</source>
        <translation>Le pipeline spaCy «&#xa0;{pipeline}&#xa0;» a été refusé&#xa0;: {refused}. Utilisez-en un autre, ou {without}</translation>
    </message>
    <message>
        <source>The span {start} to {end} reaches past the text of {text} characters.</source>
        <translation>Le passage de {start} à {end} dépasse le texte de {text} caractères.</translation>
    </message>
    <message>
        <source>The tables of {path} are not as Annotator made them: it is damaged. Go on with an older copy.</source>
        <translation>Les tables de {path} ne sont pas telles qu’Annotator les a créées&#xa0;: le fichier est endommagé. Continuez avec une copie plus ancienne.</translation>
    </message>
    <message>
        <source>There is a claim with exactly these edges already.</source>
        <translation>Une affirmation a déjà exactement ces bords.</translation>
    </message>
    <message>
        <source>There is no article {article} in this project.</source>
        <translation>Il n’y a pas d’article {article} dans ce projet.</translation>
    </message>
    <message>
        <source>There is no claim {claim} in this project.</source>
        <translation>Il n’y a pas d’affirmation {claim} dans ce projet.</translation>
    </message>
    <message>
        <source>There is no file {sha}… in this project.</source>
        <translation>Il n’y a pas de fichier {sha}… dans ce projet.</translation>
    </message>
    <message>
        <source>There is no project at {path}. Make one with: annotator new {path}</source>
        <translation>Aucun projet à l’emplacement {path}. Pour en créer un&#xa0;: annotator new {path}</translation>
    </message>
    <message>
        <source>There is {what} {table} {prefix} in this project; `annotator {table}s PROJECT` lists them.</source>
        <translation>Dans ce projet&#xa0;: {what} {table} {prefix}&#xa0;; `annotator {table}s PROJECT` en donne la liste.</translation>
    </message>
    <message>
        <source>This article is open: you have not finished it.</source>
        <translation>Cet article est ouvert&#xa0;: vous ne l’avez pas terminé.</translation>
    </message>
    <message>
        <source>Two claims of one article can be merged.</source>
        <translation>Deux affirmations d’un même article peuvent être fusionnées.</translation>
    </message>
    <message>
        <source>Who decides? Give the reviewer&apos;s name.</source>
        <translation>Qui tranche&#xa0;? Donnez le nom du vérificateur.</translation>
    </message>
    <message>
        <source>You finished this article. Reopen it to change something.</source>
        <translation>Vous avez terminé cet article. Rouvrez-le pour modifier quelque chose.</translation>
    </message>
    <message>
        <source>attributed</source>
        <translation>attribuée</translation>
    </message>
    <message>
        <source>cannot verify</source>
        <translation>invérifiable</translation>
    </message>
    <message>
        <source>context</source>
        <translation>contexte</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>contredit</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>direct</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>contestée</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>preuve</translation>
    </message>
    <message>
        <source>factual</source>
        <translation>factuelle</translation>
    </message>
    <message>
        <source>finding {finding}</source>
        <translation>constat «&#xa0;{finding}&#xa0;»</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>flagged for the supervisor</source>
        <translation>signalée au responsable</translation>
    </message>
    <message>
        <source>indirect</source>
        <translation>indirect</translation>
    </message>
    <message>
        <source>manner</source>
        <translation>type de discours</translation>
    </message>
    <message>
        <source>merged with the next claim</source>
        <translation>fusionnée avec la suivante</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>mixte</translation>
    </message>
    <message>
        <source>moved the edges</source>
        <translation>bords déplacés</translation>
    </message>
    <message>
        <source>new claim</source>
        <translation>nouvelle affirmation</translation>
    </message>
    <message>
        <source>new claim, {label}</source>
        <translation>nouvelle affirmation, {label}</translation>
    </message>
    <message>
        <source>no finding</source>
        <translation>aucun constat</translation>
    </message>
    <message>
        <source>no longer flagged</source>
        <translation>signalement retiré</translation>
    </message>
    <message>
        <source>not a claim</source>
        <translation>pas une affirmation</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>opinion</source>
        <translation>opinion</translation>
    </message>
    <message>
        <source>outdated</source>
        <translation>périmée</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>primaire</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>rouvert</translation>
    </message>
    <message>
        <source>role</source>
        <translation>fonction</translation>
    </message>
    <message>
        <source>secondary</source>
        <translation>secondaire</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>passée</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>locuteur</translation>
    </message>
    <message>
        <source>split in two</source>
        <translation>scindée en deux</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>confirme</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>vérifiée</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>fausse</translation>
    </message>
    <message>
        <source>{deed}: “{quote}”</source>
        <translation>{deed} – «&#xa0;{quote}&#xa0;»</translation>
    </message>
    <message>
        <source>{ids} reviewers are called “{labels}” here; export “{all}” instead.</source>
        <translation>{ids} vérificateurs s’appellent ici «&#xa0;{labels}&#xa0;»&#xa0;; exportez plutôt «&#xa0;{all}&#xa0;».</translation>
    </message>
    <message>
        <source>{label}, on {count} claims that say the same</source>
        <translation>{label}, pour {count} affirmations identiques</translation>
    </message>
    <message>
        <source>{origin} holds no words, so there is nothing to check in it.</source>
        <translation>{origin} ne contient aucun mot&#xa0;: il n’y a rien à y vérifier.</translation>
    </message>
    <message>
        <source>{origin} is not a text file (it holds binary data). Save it as plain text first.</source>
        <translation>{origin} n’est pas un fichier texte (il contient des données binaires). Enregistrez-le d’abord en texte brut.</translation>
    </message>
    <message>
        <source>{origin} is not a text file, or in an encoding nobody can tell. Save it as UTF-8.</source>
        <translation>{origin} n’est pas un fichier texte, ou son encodage est indéterminable. Enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <source>{others} has worked on the second claim too, which would be lost. Move edges instead.</source>
        <translation>{others} a aussi travaillé sur la deuxième affirmation&#xa0;; ce travail serait perdu. Déplacez plutôt les bords.</translation>
    </message>
    <message>
        <source>{out} could not be written: {error}. Nothing was left there.</source>
        <translation>Impossible d’écrire {out}&#xa0;: {error}. Rien n’y a été laissé.</translation>
    </message>
    <message>
        <source>{out} has the name of a project; an export never goes there.</source>
        <translation>{out} porte le nom d’un projet&#xa0;; un export n’y va jamais.</translation>
    </message>
    <message>
        <source>{out} is a folder; name a file.</source>
        <translation>{out} est un dossier&#xa0;; indiquez un fichier.</translation>
    </message>
    <message>
        <source>{out} is not an ordinary file; an export never replaces it.</source>
        <translation>{out} n’est pas un fichier ordinaire&#xa0;; un export ne le remplace jamais.</translation>
    </message>
    <message>
        <source>{out} is the project itself; an export never goes there.</source>
        <translation>{out} est le projet lui-même&#xa0;; un export n’y va jamais.</translation>
    </message>
    <message>
        <source>{out} is there already, and is no earlier export. Choose another name, or move it away.</source>
        <translation>{out} existe déjà et n’est pas un export antérieur. Choisissez un autre nom, ou déplacez-le.</translation>
    </message>
    <message>
        <source>{parent} can&apos;t be made: {strerror}. Set ANNOTATOR_HOME to a folder.</source>
        <translation>Impossible de créer {parent}&#xa0;: {strerror}. Indiquez un dossier dans ANNOTATOR_HOME.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be opened: it is not yours to read.</source>
        <translation>Impossible d’ouvrir {path}&#xa0;: vous n’avez pas le droit de le lire.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be opened: the file or its folder is missing or not yours to open.</source>
        <translation>Impossible d’ouvrir {path}&#xa0;: le fichier ou son dossier manque, ou vous n’avez pas le droit de l’ouvrir.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: {error}.</source>
        <translation>Impossible de lire {path}&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: {strerror}. Choose another file.</source>
        <translation>Impossible de lire {path}&#xa0;: {strerror}. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written: the file or its folder is read-only. Nothing was saved.</source>
        <translation>Impossible d’écrire {path}&#xa0;: le fichier ou son dossier est en lecture seule. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written: {strerror}. Choose another place.</source>
        <translation>Impossible d’écrire {path}&#xa0;: {strerror}. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>{path} does not hold together, so nothing was changed. `annotator verify` says what it is.</source>
        <translation>{path} est incohérent&#xa0;: rien n’a été modifié. `annotator verify` dit pourquoi.</translation>
    </message>
    <message>
        <source>{path} has {size:.0f} MB; a project keeps files of up to {largest_file:.0f} MB. Give its address instead.</source>
        <translation>{path} fait {size:.0f}&#xa0;Mo&#xa0;; un projet garde des fichiers de {largest_file:.0f}&#xa0;Mo au plus. Donnez plutôt son adresse.</translation>
    </message>
    <message>
        <source>{path} is a folder or a device, not a project.</source>
        <translation>{path} est un dossier ou un périphérique, pas un projet.</translation>
    </message>
    <message>
        <source>{path} is a folder, not an article.</source>
        <translation>{path} est un dossier, pas un article.</translation>
    </message>
    <message>
        <source>{path} is being written by another program, which did not finish. Nothing was changed; try again.</source>
        <translation>Un autre programme écrit dans {path} et n’a pas fini. Rien n’a été modifié&#xa0;; réessayez.</translation>
    </message>
    <message>
        <source>{path} is damaged. Keep the file as it is, and go on with a copy made before.</source>
        <translation>{path} est endommagé. Gardez le fichier tel quel et continuez avec une copie antérieure.</translation>
    </message>
    <message>
        <source>{path} is locked by another program. Nothing was changed; try again.</source>
        <translation>{path} est verrouillé par un autre programme. Rien n’a été modifié&#xa0;; réessayez.</translation>
    </message>
    <message>
        <source>{path} is no longer where it was: it was moved or deleted. Nothing was saved.</source>
        <translation>{path} n’est plus à sa place&#xa0;: il a été déplacé ou supprimé. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>{path} is not a file. Choose a file, not a folder.</source>
        <translation>{path} n’est pas un fichier. Choisissez un fichier, pas un dossier.</translation>
    </message>
    <message>
        <source>{path} is not an Annotator project, or it is damaged.</source>
        <translation>{path} n’est pas un projet Annotator, ou il est endommagé.</translation>
    </message>
    <message>
        <source>{path} is not an Annotator project.</source>
        <translation>{path} n’est pas un projet Annotator.</translation>
    </message>
    <message>
        <source>{path} is not an ordinary file.</source>
        <translation>{path} n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>{path} is there already. Open it, or choose another name.</source>
        <translation>{path} existe déjà. Ouvrez-le, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{path} was made by a newer Annotator. It was left as it is; update this program to open it.</source>
        <translation>{path} vient d’une version plus récente d’Annotator. Il a été laissé tel quel&#xa0;; mettez ce programme à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>{path}: {error}. Nothing was changed.</source>
        <translation>{path}&#xa0;: {error}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{some}, {other}</source>
        <translation>{some}, {other}</translation>
    </message>
    <message>
        <source>{target} could not be made: the copy is damaged. Nothing was changed.</source>
        <translation>Impossible de créer {target}&#xa0;: la copie est endommagée. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“{cleaned}” means something else in exports and lists; take another name.</source>
        <translation>«&#xa0;{cleaned}&#xa0;» a un autre sens dans les exports et les listes&#xa0;; prenez un autre nom.</translation>
    </message>
    <message>
        <source>“{format_name}” is no export format; the formats are {formats}.</source>
        <translation>«&#xa0;{format_name}&#xa0;» n’est pas un format d’export&#xa0;; les formats sont {formats}.</translation>
    </message>
    <message>
        <source>“{labels}” is neither {settled}, nor {all}, nor a reviewer here ({known}).</source>
        <translation>«&#xa0;{labels}&#xa0;» n’est ni {settled}, ni {all}, ni un vérificateur d’ici ({known}).</translation>
    </message>
    <message>
        <source>“{looked_on}” is no day; write it as in 2026-11-25.</source>
        <translation>«&#xa0;{looked_on}&#xa0;» n’est pas une date&#xa0;; écrivez-la comme 2026-11-25.</translation>
    </message>
    <message>
        <source>“{prefix}” is no {table} id; `annotator {table}s PROJECT` lists them.</source>
        <translation>«&#xa0;{prefix}&#xa0;» n’est pas un identifiant {table}&#xa0;; `annotator {table}s PROJECT` en donne la liste.</translation>
    </message>
    <message>
        <source>“{word}” is no finding; the findings are {known}.</source>
        <translation>«&#xa0;{word}&#xa0;» n’est pas un constat&#xa0;; les constats sont {known}.</translation>
    </message>
    <message>
        <source>“{word}” is no label; the labels are {known}.</source>
        <translation>«&#xa0;{word}&#xa0;» n’est pas un verdict&#xa0;; les verdicts sont {known}.</translation>
    </message>
</context>
<context>
    <name>self._window</name>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Something you wrote could not be saved. Close all the same, and lose it?</source>
        <translation>Un texte saisi n’a pas pu être enregistré. Fermer quand même et le perdre&#xa0;?</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>Something went wrong inside Annotator. What was saved is safe; go on, or start again. What is known is in {file}.</source>
        <translation>Une erreur s’est produite dans Annotator. Ce qui est enregistré est en sûreté&#xa0;; continuez, ou redémarrez. Les détails sont dans {file}.</translation>
    </message>
</context>
</TS>
