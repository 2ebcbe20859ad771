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
        <source>Next dimmed passage</source>
        <translation>Passage estompé suivant</translation>
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
        <source>Open articles…</source>
        <translation>Ouvrir des articles…</translation>
    </message>
    <message>
        <source>Import folder…</source>
        <translation>Importer un dossier…</translation>
    </message>
    <message>
        <source>Stop importing</source>
        <translation>Arrêter l’import</translation>
    </message>
    <message>
        <source>Paste article…</source>
        <translation>Coller un article…</translation>
    </message>
    <message>
        <source>Source of the article…</source>
        <translation>Source de l’article…</translation>
    </message>
    <message>
        <source>Import address…</source>
        <translation>Importer une adresse…</translation>
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
        <source>Give back or dim a passage</source>
        <translation>Rendre ou estomper un passage</translation>
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
    <message>
        <source>Newer version of this article…</source>
        <translation>Version plus récente de cet article…</translation>
    </message>
    <message>
        <source>Find near copies</source>
        <translation>Chercher des copies proches</translation>
    </message>
    <message>
        <source>Place what waits: next likely place</source>
        <translation>Placer&#xa0;: endroit probable suivant</translation>
    </message>
    <message>
        <source>Next claim to be placed</source>
        <translation>Affirmation suivante à placer</translation>
    </message>
    <message>
        <source>Place it here</source>
        <translation>Placer ici</translation>
    </message>
    <message>
        <source>Place it on the selected words</source>
        <translation>Placer sur les mots sélectionnés</translation>
    </message>
    <message>
        <source>The newer text lacks it</source>
        <translation>Absente du nouveau texte</translation>
    </message>
    <message>
        <source>Older version</source>
        <translation>Version antérieure</translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation>Version plus récente</translation>
    </message>
    <message>
        <source>What changed since the older version</source>
        <translation>Changements depuis la version antérieure</translation>
    </message>
</context>
<context>
    <name>AddressDialog</name>
    <message>
        <source>Import address</source>
        <translation>Importer une adresse</translation>
    </message>
    <message>
        <source>Address of the page</source>
        <translation>Adresse de la page</translation>
    </message>
    <message>
        <source>How much has come</source>
        <translation>Quantité déjà reçue</translation>
    </message>
    <message>
        <source>Fetch and import</source>
        <translation>Récupérer et importer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Only what you ask for here is fetched, and only now: the page, and nothing it refers to.</source>
        <translation>Seul ce que vous demandez ici est récupéré, et seulement maintenant&#xa0;: la page, et rien de ce à quoi elle renvoie.</translation>
    </message>
    <message>
        <source>Annotator will ask {place} for this page. Nothing else is loaded.</source>
        <translation>Annotator demandera cette page à {place}. Rien d’autre n’est chargé.</translation>
    </message>
    <message>
        <source>Asking {place}…</source>
        <translation>Demande à {place}…</translation>
    </message>
    <message>
        <source>Fetching from {place}: {size}</source>
        <translation>Récupération depuis {place}&#xa0;: {size}</translation>
    </message>
    <message>
        <source>Reading the page…</source>
        <translation>Lecture de la page…</translation>
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
        <source>Source of the article</source>
        <translation>Source de l’article</translation>
    </message>
    <message>
        <source>Source…</source>
        <translation>Source…</translation>
    </message>
    <message>
        <source>Look at the source of the article, and correct it</source>
        <translation>Voir et corriger la source de l’article</translation>
    </message>
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
        <source>No article is open.</source>
        <translation>Aucun article n’est ouvert.</translation>
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
    <name>Comparing</name>
    <message>
        <source>There is no article in hand.</source>
        <translation>Aucun article en cours.</translation>
    </message>
    <message>
        <source>No other article is nearly the same.</source>
        <translation>Aucun autre article n’est presque identique.</translation>
    </message>
</context>
<context>
    <name>CopiesBanner</name>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>It is a newer version</source>
        <translation>C’est une version plus récente</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Garder les deux</translation>
    </message>
    <message>
        <source>Nearly the same as “{title}” ({share})</source>
        <translation>Presque identique à «&#xa0;{title}&#xa0;» ({share})</translation>
    </message>
    <message>
        <source>A newer version of “{title}”? Both are from the same address ({share} the same)</source>
        <translation>Une version plus récente de «&#xa0;{title}&#xa0;»&#xa0;? Les deux viennent de la même adresse ({share} de texte identique)</translation>
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
</context>
<context>
    <name>DifferenceDialog</name>
    <message>
        <source>What changed</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>Both texts: what went is struck through, what came is underlined</source>
        <translation>Les deux textes&#xa0;: ce qui a disparu est barré, ce qui est nouveau est souligné</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Changement précédent</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Changement suivant</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n changement</numerusform>
            <numerusform>%n changements</numerusform>
        </translation>
    </message>
    <message>
        <source>Change {number} of {count}: {change}</source>
        <translation>Changement {number} sur {count}&#xa0;: {change}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>From “{old}” to “{new}”. What went is struck through, what came is underlined.</source>
        <translation>De «&#xa0;{old}&#xa0;» à «&#xa0;{new}&#xa0;». Ce qui a disparu est barré, ce qui est nouveau est souligné.</translation>
    </message>
    <message>
        <source>“{went}” went</source>
        <translation>«&#xa0;{went}&#xa0;» a disparu</translation>
    </message>
    <message>
        <source>“{came}” came</source>
        <translation>«&#xa0;{came}&#xa0;» est nouveau</translation>
    </message>
    <message>
        <source>“{came}” for “{went}”</source>
        <translation>«&#xa0;{came}&#xa0;» au lieu de «&#xa0;{went}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>DraftingPane</name>
    <message>
        <source>What was typed when the program ended is back, with its claim.</source>
        <translation>La saisie en cours à la fermeture du programme est de retour, avec son affirmation.</translation>
    </message>
</context>
<context>
    <name>EmptyProject</name>
    <message>
        <source>No articles yet</source>
        <translation>Pas encore d’article</translation>
    </message>
    <message>
        <source>Open articles…</source>
        <translation>Ouvrir des articles…</translation>
    </message>
    <message>
        <source>Paste article…</source>
        <translation>Coller un article…</translation>
    </message>
    <message>
        <source>Import address…</source>
        <translation>Importer une adresse…</translation>
    </message>
    <message>
        <source>Open an article, drop files, folders or zip archives anywhere on this window, paste a text, or give the address of a page. Claims are looked for as soon as it is here.</source>
        <translation>Ouvrez un article, déposez des fichiers, des dossiers ou des archives zip dans cette fenêtre, collez un texte ou donnez l’adresse d’une page. Les affirmations sont cherchées dès l’arrivée de l’article.</translation>
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
    <name>FailuresDialog</name>
    <message>
        <source>What could not be imported</source>
        <translation>Échecs de l’import</translation>
    </message>
    <message>
        <source>Files that could not be imported, and why</source>
        <translation>Fichiers qui n’ont pas pu être importés, et pourquoi</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be imported:</source>
        <translation>
            <numerusform>%n fichier n’a pas pu être importé&#xa0;:</numerusform>
            <numerusform>%n fichiers n’ont pas pu être importés&#xa0;:</numerusform>
        </translation>
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
    <name>Furnishing</name>
    <message>
        <source>Dimmed: it is no part of the article. {key} undoes it.</source>
        <translation>Estompé&#xa0;: ne fait pas partie de l’article. {key} l’annule.</translation>
    </message>
    <message>
        <source>Given back to the article. {key} undoes it.</source>
        <translation>Rendu à l’article. {key} l’annule.</translation>
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
        <source>Place the claim first, or leave that for later with {key}.</source>
        <translation>Placez d’abord l’affirmation, ou remettez-la à plus tard avec {key}.</translation>
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
    <name>ImportBar</name>
    <message>
        <source>Files imported</source>
        <translation>Fichiers importés</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop importing</source>
        <translation>Arrêter l’import</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Go on importing</source>
        <translation>Continuer l’import</translation>
    </message>
    <message>
        <source>Show what failed…</source>
        <translation>Voir les échecs…</translation>
    </message>
    <message>
        <source>Show what failed</source>
        <translation>Voir les échecs</translation>
    </message>
    <message>
        <source>Import marks…</source>
        <translation>Importer les marques…</translation>
    </message>
    <message>
        <source>Choose what the marks of the files become</source>
        <translation>Choisir ce que deviennent les marques des fichiers</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Dismiss what was imported</source>
        <translation>Masquer le bilan de l’import</translation>
    </message>
    <message>
        <source>Looking through what is to be imported…</source>
        <translation>Examen de ce qui est à importer…</translation>
    </message>
    <message>
        <source>Importing {done} of {total}: {name}</source>
        <translation>Import de {done} sur {total}&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Imported {imported}, already here {here}, failed {failed}</source>
        <translation>Importés&#xa0;: {imported}, déjà présents&#xa0;: {here}, échecs&#xa0;: {failed}</translation>
    </message>
    <message numerus="yes">
        <source>Stopped with {count} file(s) left</source>
        <translation>
            <numerusform>Arrêté, {count} fichier restant</numerusform>
            <numerusform>Arrêté, {count} fichiers restants</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before everything was looked through</source>
        <translation>Arrêté avant que tout ait été parcouru</translation>
    </message>
    <message numerus="yes">
        <source>{count} came marked in another program</source>
        <translation>
            <numerusform>{count} marqué dans un autre programme</numerusform>
            <numerusform>{count} marqués dans un autre programme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} other file(s) left out</source>
        <translation>
            <numerusform>{count} autre fichier omis</numerusform>
            <numerusform>{count} autres fichiers omis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Already here: {title}</source>
        <translation>Déjà présent&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Imported: {title}</source>
        <translation>Importé&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Imported {imported}, already here {here}</source>
        <translation>Importés&#xa0;: {imported}, déjà présents&#xa0;: {here}</translation>
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
    <name>MappingDialog</name>
    <message>
        <source>What the labels become</source>
        <translation>Ce que deviennent les étiquettes</translation>
    </message>
    <message>
        <source>Labels of the file, and what they become</source>
        <translation>Étiquettes du fichier, et ce qu’elles deviennent</translation>
    </message>
    <message>
        <source>Somebody marked these spans in another program. Choose what their labels become here.</source>
        <translation>Ces passages ont été marqués dans un autre programme. Choisissez ce que leurs étiquettes deviennent ici.</translation>
    </message>
    <message>
        <source>Import no marks</source>
        <translation>N’importer aucune marque</translation>
    </message>
    <message>
        <source>Import marks</source>
        <translation>Importer les marques</translation>
    </message>
    <message>
        <source>{key} {meaning}</source>
        <translation>{key} {meaning}</translation>
    </message>
    <message>
        <source>For the selected rows: {keys}. Space opens the list of one.</source>
        <translation>Pour les lignes sélectionnées&#xa0;: {keys}. Espace ouvre la liste d’une ligne.</translation>
    </message>
    <message>
        <source>Not carried over: {counted}.</source>
        <translation>Non repris&#xa0;: {counted}.</translation>
    </message>
    <message numerus="yes">
        <source>%n span(s) become claims</source>
        <translation>
            <numerusform>%n passage devient une affirmation</numerusform>
            <numerusform>%n passages deviennent des affirmations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{text}; %n left out</source>
        <translation>
            <numerusform>{text}&#xa0;; %n omis</numerusform>
            <numerusform>{text}&#xa0;; %n omis</numerusform>
        </translation>
    </message>
    <message>
        <source>{text}.</source>
        <translation>{text}.</translation>
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
    <name>Marking</name>
    <message numerus="yes">
        <source>%n new claim(s)</source>
        <translation>
            <numerusform>%n nouvelle affirmation</numerusform>
            <numerusform>%n nouvelles affirmations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verdict(s) on claims that were here</source>
        <translation>
            <numerusform>%n verdict sur une affirmation déjà présente</numerusform>
            <numerusform>%n verdicts sur des affirmations déjà présentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not taken</source>
        <translation>
            <numerusform>%n non reprise</numerusform>
            <numerusform>%n non reprises</numerusform>
        </translation>
    </message>
    <message>
        <source>Marks: {words}</source>
        <translation>Marques&#xa0;: {words}</translation>
    </message>
</context>
<context>
    <name>Meanings</name>
    <message>
        <source>Label in the file</source>
        <translation>Étiquette du fichier</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Par exemple</translation>
    </message>
    <message>
        <source>Becomes here</source>
        <translation>Devient ici</translation>
    </message>
    <message>
        <source>Attributed</source>
        <translation>Attribuée</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifiée</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>Opinion</translation>
    </message>
    <message>
        <source>Not a claim</source>
        <translation>Pas une affirmation</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>À trancher</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omis</translation>
    </message>
    <message>
        <source>(no label)</source>
        <translation>(sans étiquette)</translation>
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
    <name>PassageBar</name>
    <message>
        <source>What to do with this page furniture</source>
        <translation>Que faire de cet habillage de page</translation>
    </message>
    <message>
        <source>Give back to the article</source>
        <translation>Rendre à l’article</translation>
    </message>
</context>
<context>
    <name>PassageHands</name>
    <message>
        <source>Nothing is dimmed in this article.</source>
        <translation>Rien n’est estompé dans cet article.</translation>
    </message>
    <message>
        <source>Page furniture {number} of {count}. {key} gives it back.</source>
        <translation>Habillage de page {number} sur {count}. {key} le rend à l’article.</translation>
    </message>
    <message>
        <source>Select the words of a passage first. {key} goes to those that are dimmed.</source>
        <translation>Sélectionnez d’abord les mots d’un passage. {key} va aux passages estompés.</translation>
    </message>
    <message>
        <source>Page furniture: no part of the article. {key} gives it back.</source>
        <translation>Habillage de page&#xa0;: ne fait pas partie de l’article. {key} le rend à l’article.</translation>
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
        <source>Import   Ctrl+Enter</source>
        <translation>Importer   Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Take the plain text instead</source>
        <translation>Prendre plutôt le texte brut</translation>
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
    <name>PlacingPane</name>
    <message>
        <source>Needs placing</source>
        <translation>À placer</translation>
    </message>
    <message>
        <source>Claims of the older version that need placing</source>
        <translation>Affirmations de la version antérieure à placer</translation>
    </message>
    <message>
        <source>Place it here</source>
        <translation>Placer ici</translation>
    </message>
    <message>
        <source>Next likely place</source>
        <translation>Endroit probable suivant</translation>
    </message>
    <message>
        <source>On the selected words</source>
        <translation>Sur les mots sélectionnés</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>N’y est plus</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s)</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n traitée</numerusform>
            <numerusform>%n traitées</numerusform>
        </translation>
    </message>
    <message>
        <source>No likely place was found. Select its words in the article, or say that it is gone.</source>
        <translation>Aucun endroit probable trouvé. Sélectionnez ses mots dans l’article, ou indiquez qu’elle n’y est plus.</translation>
    </message>
    <message>
        <source>Likely place {number} of {count}, {score} alike: {quote}</source>
        <translation>Endroit probable {number} sur {count}, ressemblance {score}&#xa0;: {quote}</translation>
    </message>
    <message>
        <source>The same words: verdicts stay.</source>
        <translation>Mêmes mots&#xa0;: les verdicts restent.</translation>
    </message>
    <message>
        <source>Other words: verdicts on it ask again.</source>
        <translation>Autres mots&#xa0;: les verdicts sont à redonner.</translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message>
        <source>Annotator projects (*.annotator)</source>
        <translation>Projets Annotator (*.annotator)</translation>
    </message>
    <message>
        <source>Articles and archives ({kinds});;All files (*)</source>
        <translation>Articles et archives ({kinds});;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open articles</source>
        <translation>Ouvrir des articles</translation>
    </message>
    <message>
        <source>Import a folder of articles</source>
        <translation>Importer un dossier d’articles</translation>
    </message>
    <message>
        <source>Newer version of this article</source>
        <translation>Version plus récente de cet article</translation>
    </message>
    <message>
        <source>No project is open. Open one, or make a new one, from the Project menu.</source>
        <translation>Aucun projet n’est ouvert. Ouvrez-en un ou créez-en un depuis le menu Projet.</translation>
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
    <name>Revising</name>
    <message>
        <source>There is no article to revise.</source>
        <translation>Aucun article à réviser.</translation>
    </message>
    <message>
        <source>There is no such version of this article.</source>
        <translation>Cet article n’a pas de telle version.</translation>
    </message>
    <message>
        <source>No likely place was found for it.</source>
        <translation>Aucun endroit probable ne lui a été trouvé.</translation>
    </message>
    <message>
        <source>There is no other likely place.</source>
        <translation>Aucun autre endroit probable.</translation>
    </message>
    <message>
        <source>No claim of an older version waits to be placed here.</source>
        <translation>Aucune affirmation d’une version antérieure n’est à placer ici.</translation>
    </message>
    <message>
        <source>No likely place is shown. Select its words, then {key}.</source>
        <translation>Aucun endroit probable affiché. Sélectionnez ses mots, puis {key}.</translation>
    </message>
    <message>
        <source>Select the words of the claim in the article first.</source>
        <translation>Sélectionnez d’abord les mots de l’affirmation dans l’article.</translation>
    </message>
    <message>
        <source>Left in the older version: “{quote}”</source>
        <translation>Laissée dans la version antérieure&#xa0;: «&#xa0;{quote}&#xa0;»</translation>
    </message>
    <message>
        <source>Placed: “{quote}”</source>
        <translation>Placée&#xa0;: «&#xa0;{quote}&#xa0;»</translation>
    </message>
    <message>
        <source>Placed on other words, to be decided again: “{quote}”</source>
        <translation>Placée sur d’autres mots, à trancher de nouveau&#xa0;: «&#xa0;{quote}&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) went over to the newer version.</source>
        <translation>
            <numerusform>%n affirmation est passée dans la version plus récente.</numerusform>
            <numerusform>%n affirmations sont passées dans la version plus récente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) placing.</source>
        <translation>
            <numerusform>%n est à placer.</numerusform>
            <numerusform>%n sont à placer.</numerusform>
        </translation>
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
        <source>Articles</source>
        <translation>Articles</translation>
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
        <source>Fetch addresses in the local network</source>
        <translation>Récupérer les adresses du réseau local</translation>
    </message>
    <message>
        <source>Also those on this computer. Off, a page that leads there is refused, as it could ask your own devices for something in your name.</source>
        <translation>Y compris celles de cet ordinateur. Sinon, une page qui y mène est refusée&#xa0;: elle pourrait demander quelque chose à vos propres appareils en votre nom.</translation>
    </message>
    <message>
        <source>Fetch through this computer&apos;s proxy</source>
        <translation>Récupérer par le proxy de cet ordinateur</translation>
    </message>
    <message>
        <source>Where the network lets programs out by a proxy alone. The proxy then chooses which computer is asked, and Annotator can&apos;t check that it is outside the local network.</source>
        <translation>Si le réseau ne laisse sortir les programmes que par un proxy. Le proxy choisit alors l’ordinateur interrogé, et Annotator ne peut pas vérifier qu’il est hors du réseau local.</translation>
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
    <name>SourceDialog</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>2026-11-25, or the year or month alone</source>
        <translation>2026-11-25, ou l’année ou le mois seul</translation>
    </message>
    <message>
        <source>en, de, pt-BR …</source>
        <translation>en, de, pt-BR …</translation>
    </message>
    <message>
        <source>Source of the article</source>
        <translation>Source de l’article</translation>
    </message>
    <message>
        <source>Save the original file…</source>
        <translation>Enregistrer le fichier d’origine…</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Récupéré</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Lu comme</translation>
    </message>
    <message>
        <source>Original file</source>
        <translation>Fichier d’origine</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Save the original file</source>
        <translation>Enregistrer le fichier d’origine</translation>
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
    <name>Speakers</name>
    <message numerus="yes">
        <source>%n claim(s) by {speaker} in this article</source>
        <translation>
            <numerusform>%n affirmation de {speaker} dans cet article</numerusform>
            <numerusform>%n affirmations de {speaker} dans cet article</numerusform>
        </translation>
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
    <name>VersionBanner</name>
    <message>
        <source>This is an older version. What is decided here needs placing in the newer one.</source>
        <translation>Ceci est une version antérieure. Ce qui est tranché ici est à placer dans la plus récente.</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) of the older version need placing.</source>
        <translation>
            <numerusform>%n affirmation de la version antérieure est à placer.</numerusform>
            <numerusform>%n affirmations de la version antérieure sont à placer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation>Version plus récente</translation>
    </message>
    <message>
        <source>Place them</source>
        <translation>Placer</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>undecided</source>
        <translation>à trancher</translation>
    </message>
    <message>
        <source>Older version, at {share}: {context}</source>
        <translation>Version antérieure, à {share}&#xa0;: {context}</translation>
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
        <source>The file does not say which words its spans hold. Its offsets were taken as characters; look at the spans that come after an emoji.</source>
        <translation>Le fichier ne dit pas quels mots ses passages contiennent. Ses positions ont été comptées en caractères&#xa0;; regardez les passages qui suivent un emoji.</translation>
    </message>
    <message>
        <source>The address led from https to http: what came could have been changed on its way. Compare it with your browser&apos;s.</source>
        <translation>L’adresse a redirigé de https vers http&#xa0;: le contenu reçu a pu être modifié en chemin. Comparez-le avec celui de votre navigateur.</translation>
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
        <source>A passage needs words; there is only white space.</source>
        <translation>Un passage demande des mots&#xa0;; il n’y a que des espaces.</translation>
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
        <source>An article needs a title.</source>
        <translation>Un article demande un titre.</translation>
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
        <source>By its name this file is {named}, by its content {told}: it was read as that.</source>
        <translation>D’après son nom, ce fichier est {named}&#xa0;; d’après son contenu, c’est {told}&#xa0;: il a été lu ainsi.</translation>
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
        <source>Fetching {address} was cut short. {save}</source>
        <translation>La récupération de {address} a été interrompue. {save}</translation>
    </message>
    <message>
        <source>Footnotes and endnotes stand at the end of the text ({count}).</source>
        <translation>Les notes de bas de page et de fin se trouvent à la fin du texte ({count}).</translation>
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
        <source>It holds no article.</source>
        <translation>Aucun article n’y figure.</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>un fichier JSON Lines</translation>
    </message>
    <message>
        <source>Left out as deleted in tracked changes: {count}. What was inserted is kept.</source>
        <translation>Omis, car supprimés dans le suivi des modifications&#xa0;: {count}. Les insertions sont gardées.</translation>
    </message>
    <message>
        <source>Left out as formatted to be hidden: {count}.</source>
        <translation>Omis, car mis en forme comme texte masqué&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Left out as page numbers: {count} lines.</source>
        <translation>Lignes omises comme numéros de page&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Left out as running heads, feet and page numbers: {count} lines ({heads}).</source>
        <translation>Lignes omises comme en-têtes, pieds de page et numéros de page&#xa0;: {count} ({heads}).</translation>
    </message>
    <message>
        <source>Left out: comments in the margin ({count}).</source>
        <translation>Omis&#xa0;: commentaires en marge ({count}).</translation>
    </message>
    <message>
        <source>Left out: the table of contents.</source>
        <translation>Omis&#xa0;: la table des matières.</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>un fichier Markdown</translation>
    </message>
    <message>
        <source>No address is given.</source>
        <translation>Aucune adresse n’est donnée.</translation>
    </message>
    <message>
        <source>No encoding that fits is declared: read as {encoding}, which may be wrong. Check accented letters.</source>
        <translation>Aucun encodage déclaré ne convient&#xa0;: lu en {encoding}, peut-être à tort. Contrôlez les accents.</translation>
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
        <source>No safe connection to {host} can be made. {save}</source>
        <translation>Impossible d’établir une connexion sûre avec {host}. {save}</translation>
    </message>
    <message>
        <source>Only claims of one article that say the same can be decided together.</source>
        <translation>Seules des affirmations identiques d’un même article peuvent être tranchées ensemble.</translation>
    </message>
    <message>
        <source>Only http and https addresses are fetched, not “{scheme}:”.</source>
        <translation>Seules les adresses http et https sont récupérées, pas «&#xa0;{scheme}:&#xa0;».</translation>
    </message>
    <message>
        <source>Open it in your browser, save the page, and open the saved file here.</source>
        <translation>Ouvrez l’adresse dans votre navigateur, enregistrez la page et ouvrez ici le fichier enregistré.</translation>
    </message>
    <message>
        <source>Open it with its password, and save it without.</source>
        <translation>Ouvrez-le avec son mot de passe et enregistrez-le sans.</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>un PDF</translation>
    </message>
    <message>
        <source>Pages without text, which are pictures or empty: {numbers}.</source>
        <translation>Pages sans texte, images ou pages vides&#xa0;: {numbers}.</translation>
    </message>
    <message>
        <source>Port {port} is no place for pages, so it is not asked. Check the address.</source>
        <translation>Le port {port} n’est pas fait pour des pages&#xa0;: il n’est pas interrogé. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>PostScript</source>
        <translation>du PostScript</translation>
    </message>
    <message>
        <source>RTF</source>
        <translation>un fichier RTF</translation>
    </message>
    <message>
        <source>Save it as DOCX first.</source>
        <translation>Enregistrez-le d’abord en DOCX.</translation>
    </message>
    <message>
        <source>Save it as DOCX, PDF or plain text first.</source>
        <translation>Enregistrez-le d’abord en DOCX, en PDF ou en texte brut.</translation>
    </message>
    <message>
        <source>That is too long: {count} characters are kept at most.</source>
        <translation>C’est trop long&#xa0;: {count} caractères au plus sont gardés.</translation>
    </message>
    <message>
        <source>The article could not be told from the rest of the page: all that the page shows was taken.</source>
        <translation>L’article n’a pas pu être distingué du reste de la page&#xa0;: tout ce qu’elle montre a été repris.</translation>
    </message>
    <message>
        <source>The certificate of {host} cannot be trusted: {reason}. Nothing was read, since anybody could have sent it. Check this computer&apos;s date, then ask whoever runs {host}.</source>
        <translation>Le certificat de {host} n’est pas fiable&#xa0;: {reason}. Rien n’a été lu, car n’importe qui aurait pu l’envoyer. Vérifiez la date de cet ordinateur, puis adressez-vous aux responsables de {host}.</translation>
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
        <source>The e-mail breaks off: it may have been saved only in part.</source>
        <translation>L’e-mail s’interrompt&#xa0;: il n’a peut-être été enregistré qu’en partie.</translation>
    </message>
    <message>
        <source>The file does not say what {count} of its signs are. Compare with its pages.</source>
        <translation>Le fichier ne dit pas ce que sont certains de ses signes ({count}). Comparez avec ses pages.</translation>
    </message>
    <message>
        <source>The file has no end, as one that was cut off: pages may be missing.</source>
        <translation>Le fichier n’a pas de fin, comme s’il avait été coupé&#xa0;: des pages manquent peut-être.</translation>
    </message>
    <message>
        <source>The file says that it was made on {date}; when the article was published may differ.</source>
        <translation>Le fichier dit avoir été créé le {date}&#xa0;; la date de publication de l’article peut être différente.</translation>
    </message>
    <message>
        <source>The folder “{folder}” holds no spaCy pipeline: there is no {config} in it. Give the folder that `nlp.to_disk` wrote, or {without}</source>
        <translation>Le dossier «&#xa0;{folder}&#xa0;» ne contient pas de pipeline spaCy&#xa0;: {config} n’y est pas. Donnez le dossier écrit par `nlp.to_disk`, ou {without}</translation>
    </message>
    <message>
        <source>The page breaks off: it may have been saved or loaded only in part.</source>
        <translation>La page s’interrompt&#xa0;: elle n’a peut-être été enregistrée ou chargée qu’en partie.</translation>
    </message>
    <message>
        <source>The page is too large or too deeply nested to tell the article from the rest: all its words were taken.</source>
        <translation>La page est trop grande ou imbriquée trop profondément pour distinguer l’article du reste&#xa0;: tous ses mots ont été repris.</translation>
    </message>
    <message>
        <source>The pipeline {name} quotes words that are not at their place.</source>
        <translation>Le pipeline {name} cite des mots qui ne sont pas à leur place.</translation>
    </message>
    <message>
        <source>The process that fetches could not be started: {reason}. Close other programs, then try again.</source>
        <translation>Le processus de récupération n’a pas pu démarrer&#xa0;: {reason}. Fermez d’autres programmes, puis réessayez.</translation>
    </message>
    <message>
        <source>The proxy of this computer does not lead to {place}. Check its settings, or without it: {save}</source>
        <translation>Le proxy de cet ordinateur ne mène pas à {place}. Vérifiez ses réglages, ou passez-vous-en&#xa0;: {save}</translation>
    </message>
    <message>
        <source>The server names an encoding that no browser knows, “{name}”: it was left aside.</source>
        <translation>Le serveur annonce un encodage qu’aucun navigateur ne connaît, «&#xa0;{name}&#xa0;»&#xa0;: il a été laissé de côté.</translation>
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
        <source>There is a claim with exactly these edges already. Leave this one in the older version.</source>
        <translation>Une affirmation a déjà exactement ces bords. Laissez celle-ci dans la version antérieure.</translation>
    </message>
    <message>
        <source>There is a name or a password in this address. Take out what stands before the @.</source>
        <translation>Cette adresse contient un nom ou un mot de passe. Retirez ce qui précède le @.</translation>
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
        <source>There is no format “{format}”. There are: {formats}.</source>
        <translation>Il n’y a pas de format «&#xa0;{format}&#xa0;». Il y a&#xa0;: {formats}.</translation>
    </message>
    <message>
        <source>There is no markup in it: it was read as plain text.</source>
        <translation>Il n’y a pas de balises&#xa0;: lu comme du texte brut.</translation>
    </message>
    <message>
        <source>There is no project at {path}. Make one with: annotator new {path}</source>
        <translation>Aucun projet à l’emplacement {path}. Pour en créer un&#xa0;: annotator new {path}</translation>
    </message>
    <message>
        <source>There is no standard input to read from.</source>
        <translation>Il n’y a pas d’entrée standard à lire.</translation>
    </message>
    <message>
        <source>There is nothing at {address} ({status}). Check how it is written, or look for it in a web archive.</source>
        <translation>Il n’y a rien à l’adresse {address} ({status}). Vérifiez comment elle est écrite, ou cherchez-la dans une archive web.</translation>
    </message>
    <message>
        <source>There is nothing at {address} any more ({status}). Look for it in a web archive.</source>
        <translation>Il n’y a plus rien à l’adresse {address} ({status}). Cherchez-la dans une archive web.</translation>
    </message>
    <message>
        <source>There is {what} {table} {prefix} in this project; `annotator {table}s PROJECT` lists them.</source>
        <translation>Dans ce projet&#xa0;: {what} {table} {prefix}&#xa0;; `annotator {table}s PROJECT` en donne la liste.</translation>
    </message>
    <message>
        <source>This address is too long: it may have up to {most} signs.</source>
        <translation>Cette adresse est trop longue&#xa0;: elle peut avoir {most} caractères au plus.</translation>
    </message>
    <message>
        <source>This article is open: you have not finished it.</source>
        <translation>Cet article est ouvert&#xa0;: vous ne l’avez pas terminé.</translation>
    </message>
    <message>
        <source>This article never was a file: its text is all there is of it.</source>
        <translation>Cet article n’a jamais été un fichier&#xa0;: il n’en existe que le texte.</translation>
    </message>
    <message>
        <source>This claim does not wait to be placed.</source>
        <translation>Cette affirmation n’est pas à placer.</translation>
    </message>
    <message>
        <source>This claim is in the newest version of its article; there is nothing to place.</source>
        <translation>Cette affirmation est dans la version la plus récente de son article&#xa0;; il n’y a rien à placer.</translation>
    </message>
    <message>
        <source>This computer reaches {host} through a proxy, where it cannot be checked which computer that is. Such addresses are fetched only if you allow it: Settings → Articles, or --allow-proxy.</source>
        <translation>Cet ordinateur atteint {host} par un proxy, où l’on ne peut pas vérifier de quel ordinateur il s’agit. De telles adresses ne sont récupérées que si vous l’autorisez&#xa0;: Réglages → Articles, ou --allow-proxy.</translation>
    </message>
    <message>
        <source>This could not be saved: something went wrong inside Annotator.</source>
        <translation>Ceci n’a pas pu être enregistré&#xa0;: une erreur s’est produite dans Annotator.</translation>
    </message>
    <message>
        <source>This is a file, not an address. Project → Open articles… reads it.</source>
        <translation>C’est un fichier, pas une adresse. Projet → Ouvrir des articles… le lit.</translation>
    </message>
    <message>
        <source>Two claims of one article can be merged.</source>
        <translation>Deux affirmations d’un même article peuvent être fusionnées.</translation>
    </message>
    <message>
        <source>UIMA XMI (INCEpTION)</source>
        <translation>un fichier UIMA XMI (INCEpTION)</translation>
    </message>
    <message>
        <source>Unpack it first, and import what is in it.</source>
        <translation>Décompressez-la d’abord et importez son contenu.</translation>
    </message>
    <message>
        <source>W3C Web Annotations</source>
        <translation>un fichier d’annotations web du W3C</translation>
    </message>
    <message>
        <source>Who decides? Give the reviewer&apos;s name.</source>
        <translation>Qui tranche&#xa0;? Donnez le nom du vérificateur.</translation>
    </message>
    <message>
        <source>Write its words out as text first.</source>
        <translation>Transcrivez d’abord ses mots en texte.</translation>
    </message>
    <message>
        <source>XML of a kind that is not known here</source>
        <translation>du XML d’un type inconnu ici</translation>
    </message>
    <message>
        <source>You finished this article. Reopen it to change something.</source>
        <translation>Vous avez terminé cet article. Rouvrez-le pour modifier quelque chose.</translation>
    </message>
    <message>
        <source>a Word document (DOCX)</source>
        <translation>un document Word (DOCX)</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>une base de données</translation>
    </message>
    <message>
        <source>a packed archive</source>
        <translation>une archive compressée</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>une image</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programme</translation>
    </message>
    <message>
        <source>a saved web page (MHTML)</source>
        <translation>une page web enregistrée (MHTML)</translation>
    </message>
    <message>
        <source>a spreadsheet or slides</source>
        <translation>une feuille de calcul ou un diaporama</translation>
    </message>
    <message>
        <source>a table (CSV)</source>
        <translation>un tableau (CSV)</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>une page web</translation>
    </message>
    <message>
        <source>an OpenDocument text (ODT)</source>
        <translation>un texte OpenDocument (ODT)</translation>
    </message>
    <message>
        <source>an e-book (EPUB)</source>
        <translation>un livre numérique (EPUB)</translation>
    </message>
    <message>
        <source>an e-mail</source>
        <translation>un e-mail</translation>
    </message>
    <message>
        <source>an encrypted Office document</source>
        <translation>un document Office chiffré</translation>
    </message>
    <message>
        <source>an export of Label Studio</source>
        <translation>un export de Label Studio</translation>
    </message>
    <message>
        <source>an export of Prodigy</source>
        <translation>un export de Prodigy</translation>
    </message>
    <message>
        <source>an export of doccano</source>
        <translation>un export de doccano</translation>
    </message>
    <message>
        <source>an old Office file</source>
        <translation>un ancien fichier Office</translation>
    </message>
    <message>
        <source>an old Word document (DOC)</source>
        <translation>un ancien document Word (DOC)</translation>
    </message>
    <message>
        <source>annotations of another address</source>
        <translation>annotations d’une autre adresse</translation>
    </message>
    <message>
        <source>annotations of grammar</source>
        <translation>annotations de grammaire</translation>
    </message>
    <message>
        <source>annotations that were cancelled</source>
        <translation>annotations annulées</translation>
    </message>
    <message>
        <source>attachments</source>
        <translation>pièces jointes</translation>
    </message>
    <message>
        <source>attributed</source>
        <translation>attribuée</translation>
    </message>
    <message>
        <source>attributes of spans</source>
        <translation>attributs de passages</translation>
    </message>
    <message>
        <source>brat stand-off</source>
        <translation>un fichier stand-off de brat</translation>
    </message>
    <message>
        <source>cannot verify</source>
        <translation>invérifiable</translation>
    </message>
    <message>
        <source>comments on whole texts</source>
        <translation>commentaires sur des textes entiers</translation>
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
        <source>corrected the source</source>
        <translation>source corrigée</translation>
    </message>
    <message>
        <source>dimmed as page furniture</source>
        <translation>estompé comme habillage de page</translation>
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
        <source>entries of knowledge bases</source>
        <translation>entrées de bases de connaissances</translation>
    </message>
    <message>
        <source>entries without a text</source>
        <translation>entrées sans texte</translation>
    </message>
    <message>
        <source>equivalences</source>
        <translation>équivalences</translation>
    </message>
    <message>
        <source>events</source>
        <translation>événements</translation>
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
        <source>findings</source>
        <translation>constats</translation>
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
        <source>flags</source>
        <translation>signalements</translation>
    </message>
    <message>
        <source>forwarded messages</source>
        <translation>messages transférés</translation>
    </message>
    <message>
        <source>gave back to the article</source>
        <translation>rendu à l’article</translation>
    </message>
    <message>
        <source>images, sound and video</source>
        <translation>images, son et vidéo</translation>
    </message>
    <message>
        <source>indirect</source>
        <translation>indirect</translation>
    </message>
    <message>
        <source>it does not hold</source>
        <translation>il n’est pas valable</translation>
    </message>
    <message>
        <source>it has expired</source>
        <translation>il a expiré</translation>
    </message>
    <message>
        <source>it is for another name</source>
        <translation>il est pour un autre nom</translation>
    </message>
    <message>
        <source>it is not valid yet</source>
        <translation>il n’est pas encore valable</translation>
    </message>
    <message>
        <source>it was withdrawn</source>
        <translation>il a été révoqué</translation>
    </message>
    <message>
        <source>labels of whole texts</source>
        <translation>étiquettes de textes entiers</translation>
    </message>
    <message>
        <source>left in the older version</source>
        <translation>laissée dans la version antérieure</translation>
    </message>
    <message>
        <source>lines that are not brat&apos;s</source>
        <translation>lignes étrangères à brat</translation>
    </message>
    <message>
        <source>links of chains</source>
        <translation>maillons de chaînes</translation>
    </message>
    <message>
        <source>looking for claims was cut short twice, since its process ended</source>
        <translation>la recherche d’affirmations a été interrompue deux fois, car son processus s’est arrêté</translation>
    </message>
    <message>
        <source>manner</source>
        <translation>type de discours</translation>
    </message>
    <message>
        <source>marks placed by another kind of selector</source>
        <translation>marques placées par un autre type de sélecteur</translation>
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
        <source>no claims could be found in this article; the log says why</source>
        <translation>la recherche d’affirmations a échoué dans cet article&#xa0;; le journal dit pourquoi</translation>
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
        <source>nobody whom this computer trusts has signed it</source>
        <translation>aucune autorité reconnue par cet ordinateur ne l’a signé</translation>
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
        <source>notes on what could not be carried over</source>
        <translation>notes sur ce qui n’a pas pu être repris</translation>
    </message>
    <message>
        <source>opinion</source>
        <translation>opinion</translation>
    </message>
    <message>
        <source>our own export (JSON Lines)</source>
        <translation>notre propre export (JSON Lines)</translation>
    </message>
    <message>
        <source>outdated</source>
        <translation>périmée</translation>
    </message>
    <message>
        <source>parts of interrupted spans (the whole stretch was taken)</source>
        <translation>parties de passages discontinus (toute l’étendue a été prise)</translation>
    </message>
    <message>
        <source>pieces of evidence</source>
        <translation>preuves</translation>
    </message>
    <message>
        <source>placed in the newer version</source>
        <translation>placée dans la version plus récente</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>du texte brut</translation>
    </message>
    <message>
        <source>predictions of a model</source>
        <translation>prédictions d’un modèle</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>primaire</translation>
    </message>
    <message>
        <source>regions of another kind</source>
        <translation>régions d’un autre type</translation>
    </message>
    <message>
        <source>rejected answers</source>
        <translation>réponses rejetées</translation>
    </message>
    <message>
        <source>relations</source>
        <translation>relations</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>rouvert</translation>
    </message>
    <message>
        <source>replies</source>
        <translation>réponses à des annotations</translation>
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
        <source>skipped answers</source>
        <translation>réponses passées</translation>
    </message>
    <message>
        <source>sound or film</source>
        <translation>du son ou une vidéo</translation>
    </message>
    <message>
        <source>spans of rejected answers</source>
        <translation>passages de réponses rejetées</translation>
    </message>
    <message>
        <source>spans of skipped answers</source>
        <translation>passages de réponses passées</translation>
    </message>
    <message>
        <source>spans over nothing</source>
        <translation>passages vides</translation>
    </message>
    <message>
        <source>spans placed by a path in a page alone</source>
        <translation>passages placés seulement par un chemin dans une page</translation>
    </message>
    <message>
        <source>spans that are not written as this format has them</source>
        <translation>passages non conformes à ce format</translation>
    </message>
    <message>
        <source>spans whose words are not at their place</source>
        <translation>passages dont les mots ne sont pas à leur place</translation>
    </message>
    <message>
        <source>spans whose words stand in several places</source>
        <translation>passages dont les mots figurent à plusieurs endroits</translation>
    </message>
    <message>
        <source>spans without a place in the text</source>
        <translation>passages sans place dans le texte</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>locuteur</translation>
    </message>
    <message>
        <source>speakers</source>
        <translation>locuteurs</translation>
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
        <source>taken in as a newer version</source>
        <translation>ajouté comme version plus récente</translation>
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
        <source>{address} answered, but sent nothing. {save}</source>
        <translation>{address} a répondu, mais n’a rien envoyé. {save}</translation>
    </message>
    <message>
        <source>{address} answers in no way a page does. {save}</source>
        <translation>{address} ne répond pas comme une page. {save}</translation>
    </message>
    <message>
        <source>{address} asks for a name and a password ({status}). {save}</source>
        <translation>{address} demande un nom et un mot de passe ({status}). {save}</translation>
    </message>
    <message>
        <source>{address} asks to be paid ({status}). {save}</source>
        <translation>{address} demande un paiement ({status}). {save}</translation>
    </message>
    <message>
        <source>{address} broke off before its end, so nothing was kept. Try again.</source>
        <translation>{address} s’est interrompu avant la fin&#xa0;: rien n’a été gardé. Réessayez.</translation>
    </message>
    <message>
        <source>{address} broke off, or answers in no way a page does. {save}</source>
        <translation>{address} s’est interrompu, ou ne répond pas comme une page. {save}</translation>
    </message>
    <message>
        <source>{address} does not answer. Try again later.</source>
        <translation>{address} ne répond pas. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>{address} does not let programs in ({status}). {save}</source>
        <translation>{address} n’admet pas les programmes ({status}). {save}</translation>
    </message>
    <message>
        <source>{address} has a fault of its own ({status}). Try again later.</source>
        <translation>{address} a une panne de son côté ({status}). Réessayez plus tard.</translation>
    </message>
    <message>
        <source>{address} is larger than {most} MB, so it was left. {save}</source>
        <translation>{address} dépasse {most}&#xa0;Mo&#xa0;: la récupération a été abandonnée. {save}</translation>
    </message>
    <message>
        <source>{address} is packed in a way that was not asked for. {save}</source>
        <translation>{address} est compressé d’une façon qui n’a pas été demandée. {save}</translation>
    </message>
    <message>
        <source>{address} leads on more than {most} times. {save}</source>
        <translation>{address} redirige plus de {most} fois. {save}</translation>
    </message>
    <message>
        <source>{address} leads on to another address. {reason}</source>
        <translation>{address} redirige vers une autre adresse. {reason}</translation>
    </message>
    <message>
        <source>{address} leads on without saying where to. {save}</source>
        <translation>{address} redirige sans dire vers où. {save}</translation>
    </message>
    <message>
        <source>{address} leads round in a circle. {save}</source>
        <translation>{address} redirige en boucle. {save}</translation>
    </message>
    <message>
        <source>{address} may not be shown here, by law ({status}).</source>
        <translation>{address} ne peut pas être montré ici, pour des raisons légales ({status}).</translation>
    </message>
    <message>
        <source>{address} sent no page ({status}). {save}</source>
        <translation>{address} n’a pas envoyé de page ({status}). {save}</translation>
    </message>
    <message>
        <source>{address} took more than {seconds} seconds, so it was left. Try again later.</source>
        <translation>{address} a pris plus de {seconds} secondes&#xa0;: la récupération a été abandonnée. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>{address} unpacks to far more than a page holds, so it was left.</source>
        <translation>{address} se décompresse en bien plus qu’une page ne contient&#xa0;: la récupération a été abandonnée.</translation>
    </message>
    <message>
        <source>{address} was asked too often ({status}). Wait a while, or do without: {save}</source>
        <translation>{address} a été trop souvent interrogé ({status}). Attendez un peu, ou faites autrement&#xa0;: {save}</translation>
    </message>
    <message>
        <source>{count} claims were found, too many for one article: the first {most} were taken. Split the article to have the others.</source>
        <translation>{count} affirmations trouvées, trop pour un seul article&#xa0;: les {most} premières ont été reprises. Divisez l’article pour avoir les autres.</translation>
    </message>
    <message>
        <source>{deed}: “{quote}”</source>
        <translation>{deed} – «&#xa0;{quote}&#xa0;»</translation>
    </message>
    <message>
        <source>{host} is not known. Check how it is written, and that this computer is online.</source>
        <translation>{host} est inconnu. Vérifiez comment il est écrit, et que cet ordinateur est en ligne.</translation>
    </message>
    <message>
        <source>{host} leads to {number}, on this computer or in its local network. Such addresses are fetched only if you allow it: Settings → Articles, or --allow-private.</source>
        <translation>{host} mène à {number}, sur cet ordinateur ou dans son réseau local. De telles adresses ne sont récupérées que si vous l’autorisez&#xa0;: Réglages → Articles, ou --allow-private.</translation>
    </message>
    <message>
        <source>{host} leads to {number}, which is no public address.</source>
        <translation>{host} mène à {number}, qui n’est pas une adresse publique.</translation>
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
        <source>{name} breaks off before its page begins. Save the page again.</source>
        <translation>{name} s’interrompt avant le début de sa page. Enregistrez de nouveau la page.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be read: what reads such files failed on it. It may be damaged; save it anew, or in another format.</source>
        <translation>Impossible de lire {name}&#xa0;: ce qui lit de tels fichiers a échoué. Le fichier est peut-être endommagé&#xa0;; enregistrez-le de nouveau, ou dans un autre format.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be unpacked: the archive is damaged there.</source>
        <translation>Impossible de décompresser {name}&#xa0;: l’archive est endommagée à cet endroit.</translation>
    </message>
    <message>
        <source>{name} comes without its TypeSystem.xml. Import the zip archive that holds both.</source>
        <translation>{name} vient sans son TypeSystem.xml. Importez l’archive zip qui contient les deux.</translation>
    </message>
    <message>
        <source>{name} could not be read: something went wrong inside Annotator.</source>
        <translation>Impossible de lire {name}&#xa0;: une erreur s’est produite dans Annotator.</translation>
    </message>
    <message>
        <source>{name} declares a document type, which may hide anything. It was not read.</source>
        <translation>{name} déclare un type de document, qui peut cacher n’importe quoi. Le fichier n’a pas été lu.</translation>
    </message>
    <message>
        <source>{name} does not say which letters its signs are, so its text can&apos;t be read. A program for text recognition (OCR) may read it.</source>
        <translation>{name} ne dit pas à quelles lettres correspondent ses signes&#xa0;: son texte ne peut pas être lu. Un programme de reconnaissance de texte (OCR) y parviendra peut-être.</translation>
    </message>
    <message>
        <source>{name} does not say which of its columns is the text; there are: {known}. Name it: annotator import PROJECT FILE --columns text=…</source>
        <translation>{name} ne dit pas laquelle de ses colonnes est le texte&#xa0;; il y a&#xa0;: {known}. Nommez-la&#xa0;: annotator import PROJECT FILE --columns text=…</translation>
    </message>
    <message>
        <source>{name} has a name that leads out of its archive: it was left alone.</source>
        <translation>{name} a un nom qui mène hors de son archive&#xa0;: il a été laissé de côté.</translation>
    </message>
    <message>
        <source>{name} has no column “{column}”; there are: {known}.</source>
        <translation>{name} n’a pas de colonne «&#xa0;{column}&#xa0;»&#xa0;; il y a&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>{name} has two parts of one name, so nobody can tell which one is shown.</source>
        <translation>{name} a deux parties du même nom&#xa0;: impossible de savoir laquelle est affichée.</translation>
    </message>
    <message>
        <source>{name} has {count} pages; up to {most} can be read. Split it first.</source>
        <translation>{name} a {count} pages&#xa0;; {most} au plus peuvent être lues. Divisez-le d’abord.</translation>
    </message>
    <message>
        <source>{name} has {count} parts; a document has a few hundred. It is not opened.</source>
        <translation>{name} a {count} parties&#xa0;; un document en a quelques centaines. Il n’est pas ouvert.</translation>
    </message>
    <message>
        <source>{name} holds a file that points outside of it.</source>
        <translation>{name} contient un fichier qui pointe hors de lui.</translation>
    </message>
    <message>
        <source>{name} holds more text than an article may. Split it first.</source>
        <translation>{name} contient plus de texte que n’en admet un article. Divisez-le d’abord.</translation>
    </message>
    <message>
        <source>{name} holds more than {count} files. Unpack it and import the folder.</source>
        <translation>{name} contient plus de {count} fichiers. Décompressez-le et importez le dossier.</translation>
    </message>
    <message>
        <source>{name} holds more than {most} files.</source>
        <translation>{name} contient plus de {most} fichiers.</translation>
    </message>
    <message>
        <source>{name} holds no JSON objects, one for each article.</source>
        <translation>{name} ne contient pas d’objets JSON, un par article.</translation>
    </message>
    <message>
        <source>{name} holds no article that could be read.</source>
        <translation>{name} ne contient aucun article lisible.</translation>
    </message>
    <message>
        <source>{name} holds no articles. Can be read: {formats}.</source>
        <translation>{name} ne contient pas d’articles. Formats lisibles&#xa0;: {formats}.</translation>
    </message>
    <message>
        <source>{name} holds no text, so there is nothing to check in it.</source>
        <translation>{name} ne contient pas de texte&#xa0;: il n’y a rien à y vérifier.</translation>
    </message>
    <message>
        <source>{name} holds no text: its pages are pictures or empty. If it is a scan, let a program for text recognition (OCR) read it first.</source>
        <translation>{name} ne contient pas de texte&#xa0;: ses pages sont des images ou sont vides. Si c’est un scan, passez-le d’abord dans un programme de reconnaissance de texte (OCR).</translation>
    </message>
    <message>
        <source>{name} holds no words, so there is nothing to check in it.</source>
        <translation>{name} ne contient aucun mot&#xa0;: il n’y a rien à y vérifier.</translation>
    </message>
    <message>
        <source>{name} holds no words: the page is filled by a program of its own. Save it as PDF, or copy the text.</source>
        <translation>{name} ne contient aucun mot&#xa0;: la page est remplie par son propre programme. Enregistrez-la en PDF, ou copiez le texte.</translation>
    </message>
    <message>
        <source>{name} holds too much text: an article may have up to {article} MB, and a file up to {articles} articles of {whole} MB in all. Split it first.</source>
        <translation>{name} contient trop de texte&#xa0;: un article peut faire {article}&#xa0;Mo au plus, et un fichier contenir {articles} articles au plus, de {whole}&#xa0;Mo en tout. Divisez-le d’abord.</translation>
    </message>
    <message>
        <source>{name} holds {count} articles, and one is wanted here.</source>
        <translation>{name} contient {count} articles&#xa0;; ici, il en faut un.</translation>
    </message>
    <message>
        <source>{name} holds {count} articles; a file may hold up to {most}. Split it first.</source>
        <translation>{name} contient {count} articles&#xa0;; un fichier peut en contenir {most} au plus. Divisez-le d’abord.</translation>
    </message>
    <message>
        <source>{name} holds {size} MB of text; an article may have up to {most} MB. Split it first.</source>
        <translation>{name} contient {size}&#xa0;Mo de texte&#xa0;; un article peut faire {most}&#xa0;Mo au plus. Divisez-le d’abord.</translation>
    </message>
    <message>
        <source>{name} is a damaged zip archive.</source>
        <translation>{name} est une archive zip endommagée.</translation>
    </message>
    <message>
        <source>{name} is a file of an older office program. Save it as DOCX or ODT, then import it.</source>
        <translation>{name} est un fichier d’un ancien programme de bureautique. Enregistrez-le en DOCX ou en ODT, puis importez-le.</translation>
    </message>
    <message>
        <source>{name} is a link or a device, not a file: it was left alone.</source>
        <translation>{name} est un lien ou un périphérique, pas un fichier&#xa0;: il a été laissé de côté.</translation>
    </message>
    <message>
        <source>{name} is a link that leads out of its folder.</source>
        <translation>{name} est un lien qui mène hors de son dossier.</translation>
    </message>
    <message>
        <source>{name} is an address, and files are read here. Save the page first.</source>
        <translation>{name} est une adresse, et ce sont des fichiers qui sont lus ici. Enregistrez d’abord la page.</translation>
    </message>
    <message>
        <source>{name} is an export of verdicts without texts. Import the JSON Lines export instead.</source>
        <translation>{name} est un export de verdicts sans textes. Importez plutôt l’export JSON Lines.</translation>
    </message>
    <message>
        <source>{name} is cut off: it ends in the middle. Get the file again.</source>
        <translation>{name} est coupé&#xa0;: il s’arrête au milieu. Procurez-vous de nouveau le fichier.</translation>
    </message>
    <message>
        <source>{name} is damaged or cut off: it can&apos;t be unpacked. Get the file again.</source>
        <translation>{name} est endommagé ou coupé&#xa0;: impossible de le décompresser. Procurez-vous de nouveau le fichier.</translation>
    </message>
    <message>
        <source>{name} is damaged or cut off: no page of it can be found. Get the file again.</source>
        <translation>{name} est endommagé ou coupé&#xa0;: aucune de ses pages n’est trouvable. Procurez-vous de nouveau le fichier.</translation>
    </message>
    <message>
        <source>{name} is damaged: it does not say which pages it has.</source>
        <translation>{name} est endommagé&#xa0;: il ne dit pas quelles pages il a.</translation>
    </message>
    <message>
        <source>{name} is damaged: its part {part} can&apos;t be read as XML.</source>
        <translation>{name} est endommagé&#xa0;: sa partie {part} n’est pas lisible comme XML.</translation>
    </message>
    <message>
        <source>{name} is damaged: its part {part} can&apos;t be read.</source>
        <translation>{name} est endommagé&#xa0;: sa partie {part} n’est pas lisible.</translation>
    </message>
    <message>
        <source>{name} is damaged: its part {part} can&apos;t be unpacked.</source>
        <translation>{name} est endommagé&#xa0;: impossible de décompresser sa partie {part}.</translation>
    </message>
    <message>
        <source>{name} is damaged: its part {part} is missing.</source>
        <translation>{name} est endommagé&#xa0;: sa partie {part} manque.</translation>
    </message>
    <message>
        <source>{name} is damaged: its parts don&apos;t fit together.</source>
        <translation>{name} est endommagé&#xa0;: ses parties ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>{name} is damaged: one of its parts can&apos;t be read as XML.</source>
        <translation>{name} est endommagé&#xa0;: une de ses parties n’est pas lisible comme XML.</translation>
    </message>
    <message>
        <source>{name} is empty, so there is nothing to check in it.</source>
        <translation>{name} est vide&#xa0;: il n’y a rien à y vérifier.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} est vide.</translation>
    </message>
    <message>
        <source>{name} is encrypted in a way that can&apos;t be read here. Save it without that.</source>
        <translation>{name} est chiffré d’une façon illisible ici. Enregistrez-le sans chiffrement.</translation>
    </message>
    <message>
        <source>{name} is encrypted. Open it in your mail program and save its text.</source>
        <translation>{name} est chiffré. Ouvrez-le dans votre programme de messagerie et enregistrez son texte.</translation>
    </message>
    <message>
        <source>{name} is encrypted. Unpack the archive with its password first.</source>
        <translation>{name} est chiffré. Décompressez d’abord l’archive avec son mot de passe.</translation>
    </message>
    <message>
        <source>{name} is locked by its seller (DRM), so its text can&apos;t be read here.</source>
        <translation>{name} est verrouillé par son vendeur (DRM)&#xa0;: son texte ne peut pas être lu ici.</translation>
    </message>
    <message>
        <source>{name} is locked with a password. Unpack it first.</source>
        <translation>{name} est verrouillé par un mot de passe. Décompressez-le d’abord.</translation>
    </message>
    <message>
        <source>{name} is nested too deeply to be a message that somebody wrote.</source>
        <translation>{name} est imbriqué trop profondément pour être un message écrit par quelqu’un.</translation>
    </message>
    <message>
        <source>{name} is nested too deeply to be read. Save it in another format, or copy its text and paste it.</source>
        <translation>{name} est imbriqué trop profondément pour être lu. Enregistrez-le dans un autre format, ou copiez son texte et collez-le.</translation>
    </message>
    <message>
        <source>{name} is no UIMA CAS with its types.</source>
        <translation>{name} n’est pas un CAS UIMA avec ses types.</translation>
    </message>
    <message>
        <source>{name} is no table: its first line names no columns.</source>
        <translation>{name} n’est pas un tableau&#xa0;: sa première ligne ne nomme pas de colonnes.</translation>
    </message>
    <message>
        <source>{name} is no zip archive, or it is damaged.</source>
        <translation>{name} n’est pas une archive zip, ou elle est endommagée.</translation>
    </message>
    <message>
        <source>{name} is not JSON as it should be: {reason}.</source>
        <translation>{name} n’est pas du JSON correct&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{name} is not Markdown: it holds binary data.</source>
        <translation>{name} n’est pas du Markdown&#xa0;: il contient des données binaires.</translation>
    </message>
    <message>
        <source>{name} is not UTF-8, as brat&apos;s files are. Save it as UTF-8 first.</source>
        <translation>{name} n’est pas en UTF-8, comme le sont les fichiers de brat. Enregistrez-le d’abord en UTF-8.</translation>
    </message>
    <message>
        <source>{name} is not XML as it should be: {error}.</source>
        <translation>{name} n’est pas du XML correct&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>{name} is not a PDF.</source>
        <translation>{name} n’est pas un PDF.</translation>
    </message>
    <message>
        <source>{name} is not a UIMA CAS as it should be: {error}.</source>
        <translation>{name} n’est pas un CAS UIMA correct&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>{name} is not a Word file (DOCX).</source>
        <translation>{name} n’est pas un fichier Word (DOCX).</translation>
    </message>
    <message>
        <source>{name} is not a saved web page, or breaks off before its page begins.</source>
        <translation>{name} n’est pas une page web enregistrée, ou s’interrompt avant le début de sa page.</translation>
    </message>
    <message>
        <source>{name} is not a text of LibreOffice (ODT).</source>
        <translation>{name} n’est pas un texte LibreOffice (ODT).</translation>
    </message>
    <message>
        <source>{name} is not a web page: it holds binary data.</source>
        <translation>{name} n’est pas une page web&#xa0;: il contient des données binaires.</translation>
    </message>
    <message>
        <source>{name} is not an RTF file.</source>
        <translation>{name} n’est pas un fichier RTF.</translation>
    </message>
    <message>
        <source>{name} is not an e-book (EPUB).</source>
        <translation>{name} n’est pas un livre numérique (EPUB).</translation>
    </message>
    <message>
        <source>{name} is not an e-mail: it doesn&apos;t begin as one.</source>
        <translation>{name} n’est pas un e-mail&#xa0;: il ne commence pas comme tel.</translation>
    </message>
    <message>
        <source>{name} is not an e-mail: it holds binary data.</source>
        <translation>{name} n’est pas un e-mail&#xa0;: il contient des données binaires.</translation>
    </message>
    <message>
        <source>{name} is not opened: its part {part} declares what no document declares (a document type).</source>
        <translation>{name} n’est pas ouvert&#xa0;: sa partie {part} déclare ce qu’aucun document ne déclare (un type de document).</translation>
    </message>
    <message>
        <source>{name} is not opened: its parts are nested deeper than in any document.</source>
        <translation>{name} n’est pas ouvert&#xa0;: ses parties sont imbriquées plus profondément que dans tout document.</translation>
    </message>
    <message>
        <source>{name} is not opened: {part} is nested deeper than any page.</source>
        <translation>{name} n’est pas ouvert&#xa0;: {part} est imbriqué plus profondément que toute page.</translation>
    </message>
    <message>
        <source>{name} is of a format that can&apos;t be read. Can be read: {formats}.</source>
        <translation>{name} est dans un format illisible ici. Formats lisibles&#xa0;: {formats}.</translation>
    </message>
    <message>
        <source>{name} is packed in a way that can&apos;t be read here. Unpack the archive first.</source>
        <translation>{name} est compressé d’une façon illisible ici. Décompressez d’abord l’archive.</translation>
    </message>
    <message>
        <source>{name} is packed in a way that documents are not. It is not opened.</source>
        <translation>{name} est compressé comme aucun document ne l’est. Il n’est pas ouvert.</translation>
    </message>
    <message>
        <source>{name} is packed like a bomb, so it was not unpacked.</source>
        <translation>{name} est compressé comme une bombe&#xa0;: il n’a pas été décompressé.</translation>
    </message>
    <message>
        <source>{name} is protected by a password. Save it without one, then import it again.</source>
        <translation>{name} est protégé par un mot de passe. Enregistrez-le sans, puis importez-le de nouveau.</translation>
    </message>
    <message>
        <source>{name} is sealed in its signature (S/MIME). Open it in your mail program and save its text.</source>
        <translation>{name} est scellé dans sa signature (S/MIME). Ouvrez-le dans votre programme de messagerie et enregistrez son texte.</translation>
    </message>
    <message>
        <source>{name} is {size} MB; Markdown may have up to {most} MB. Split it first.</source>
        <translation>{name} fait {size}&#xa0;Mo&#xa0;; un fichier Markdown peut faire {most}&#xa0;Mo au plus. Divisez-le d’abord.</translation>
    </message>
    <message>
        <source>{name} is {size} MB; a file may have up to {limit} MB. Split it first.</source>
        <translation>{name} fait {size}&#xa0;Mo&#xa0;; un fichier peut faire {limit}&#xa0;Mo au plus. Divisez-le d’abord.</translation>
    </message>
    <message>
        <source>{name} is {size} MB; a file may have up to {most} MB. Split it first.</source>
        <translation>{name} fait {size}&#xa0;Mo&#xa0;; un fichier peut faire {most}&#xa0;Mo au plus. Divisez-le d’abord.</translation>
    </message>
    <message>
        <source>{name} is {size} MB; a message may have up to {most} MB.</source>
        <translation>{name} fait {size}&#xa0;Mo&#xa0;; un message peut faire {most}&#xa0;Mo au plus.</translation>
    </message>
    <message>
        <source>{name} is {size} MB; a web page may have up to {most} MB. Save the article&apos;s text alone.</source>
        <translation>{name} fait {size}&#xa0;Mo&#xa0;; une page web peut faire {most}&#xa0;Mo au plus. Enregistrez seulement le texte de l’article.</translation>
    </message>
    <message>
        <source>{name} is {size} MB; an article may have up to {most} MB. Split it first.</source>
        <translation>{name} fait {size}&#xa0;Mo&#xa0;; un article peut faire {most}&#xa0;Mo au plus. Divisez-le d’abord.</translation>
    </message>
    <message>
        <source>{name} is {what}, which can&apos;t be read. {advice}</source>
        <translation>{name} est {what}&#xa0;: lecture impossible. {advice}</translation>
    </message>
    <message>
        <source>{name} marks a text that is not beside it: put the .txt file of the same name there. For a text that is in the project: annotator import PROJECT FILE --onto ARTICLE_ID</source>
        <translation>{name} annote un texte qui n’est pas à côté de lui&#xa0;: placez-y le fichier .txt du même nom. Pour un texte déjà dans le projet&#xa0;: annotator import PROJECT FILE --onto ARTICLE_ID</translation>
    </message>
    <message>
        <source>{name} marks a text without holding it. Import the text first, and then the marks: annotator import PROJECT FILE --onto ARTICLE_ID</source>
        <translation>{name} annote un texte sans le contenir. Importez d’abord le texte, puis les marques&#xa0;: annotator import PROJECT FILE --onto ARTICLE_ID</translation>
    </message>
    <message>
        <source>{name} marks {about} without holding its text. Import that article first, and then the marks: annotator import PROJECT FILE --onto ARTICLE_ID</source>
        <translation>{name} annote {about} sans en contenir le texte. Importez d’abord cet article, puis les marques&#xa0;: annotator import PROJECT FILE --onto ARTICLE_ID</translation>
    </message>
    <message>
        <source>{name} names a type or a feature “{said}”, which cannot be read.</source>
        <translation>{name} nomme un type ou un attribut «&#xa0;{said}&#xa0;», qui est illisible.</translation>
    </message>
    <message>
        <source>{name} shows its text in frames, which are files of their own. Save the frame with the article.</source>
        <translation>{name} affiche son texte dans des cadres, qui sont des fichiers à part. Enregistrez le cadre qui contient l’article.</translation>
    </message>
    <message>
        <source>{name} takes too long to read: it was given up after {seconds} seconds. Save it in another format, or copy its text and paste it.</source>
        <translation>{name} est trop long à lire&#xa0;: la lecture a été abandonnée après {seconds} secondes. Enregistrez-le dans un autre format, ou copiez son texte et collez-le.</translation>
    </message>
    <message>
        <source>{name} takes too much memory to read: more than {megabytes} MB. Save it in another format, or copy its text and paste it.</source>
        <translation>{name} demande trop de mémoire à la lecture&#xa0;: plus de {megabytes}&#xa0;Mo. Enregistrez-le dans un autre format, ou copiez son texte et collez-le.</translation>
    </message>
    <message>
        <source>{name} unpacks to far more than a document holds. It is not opened.</source>
        <translation>{name} se décompresse en bien plus qu’un document ne contient. Il n’est pas ouvert.</translation>
    </message>
    <message>
        <source>{name} unpacks to more than {most:.0f} MB.</source>
        <translation>{name} se décompresse en plus de {most:.0f}&#xa0;Mo.</translation>
    </message>
    <message>
        <source>{name} was not read: reading was stopped.</source>
        <translation>{name} n’a pas été lu&#xa0;: la lecture a été arrêtée.</translation>
    </message>
    <message>
        <source>{name} was not read: the process that reads files could not be started. Close other programs and try again.</source>
        <translation>{name} n’a pas été lu&#xa0;: le processus de lecture des fichiers n’a pas pu démarrer. Fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>{name} would unpack to far more than its size allows: it was left alone.</source>
        <translation>{name} se décompresserait en bien plus que sa taille ne le permet&#xa0;: il a été laissé de côté.</translation>
    </message>
    <message>
        <source>{name} would unpack to {size} MB, too much for its size: it was left alone.</source>
        <translation>{name} se décompresserait en {size}&#xa0;Mo, trop pour sa taille&#xa0;: il a été laissé de côté.</translation>
    </message>
    <message>
        <source>{name}, line {line}, is no row of a table: {error}.</source>
        <translation>{name}, ligne {line}, n’est pas une ligne de tableau&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>{name}, line {line}, is not JSON as it should be: {reason}.</source>
        <translation>{name}, ligne {line}, n’est pas du JSON correct&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{name}, line {line}, is not UTF-8. Save the file as UTF-8 first.</source>
        <translation>{name}, ligne {line}, n’est pas en UTF-8. Enregistrez d’abord le fichier en UTF-8.</translation>
    </message>
    <message>
        <source>{name}, {where}: the text was changed after it was exported.</source>
        <translation>{name}, {where}&#xa0;: le texte a été modifié après son export.</translation>
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
        <source>{place} cannot be reached. Check the address, and that this computer is online.</source>
        <translation>{place} est injoignable. Vérifiez l’adresse, et que cet ordinateur est en ligne.</translation>
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
        <source>“{field}” of an article can&apos;t be corrected.</source>
        <translation>Le champ «&#xa0;{field}&#xa0;» d’un article ne peut pas être corrigé.</translation>
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
        <source>“{pair}” maps nothing; write LABEL=MEANING, as in quote=attributed.</source>
        <translation>«&#xa0;{pair}&#xa0;» n’associe rien&#xa0;; écrivez ÉTIQUETTE=SENS, par exemple quote=attributed.</translation>
    </message>
    <message>
        <source>“{prefix}” is no {table} id; `annotator {table}s PROJECT` lists them.</source>
        <translation>«&#xa0;{prefix}&#xa0;» n’est pas un identifiant {table}&#xa0;; `annotator {table}s PROJECT` en donne la liste.</translation>
    </message>
    <message>
        <source>“{title}” has a newer version already.</source>
        <translation>«&#xa0;{title}&#xa0;» a déjà une version plus récente.</translation>
    </message>
    <message>
        <source>“{title}” is a newer version of another article already.</source>
        <translation>«&#xa0;{title}&#xa0;» est déjà une version plus récente d’un autre article.</translation>
    </message>
    <message>
        <source>“{title}” is no newer version of another article.</source>
        <translation>«&#xa0;{title}&#xa0;» n’est pas une version plus récente d’un autre article.</translation>
    </message>
    <message>
        <source>“{title}” with this very text is here already; nothing was revised.</source>
        <translation>«&#xa0;{title}&#xa0;» est déjà présent avec exactement ce texte&#xa0;; rien n’a été révisé.</translation>
    </message>
    <message>
        <source>“{words}” is no date: write it as 2026-11-25, or the year or month alone.</source>
        <translation>«&#xa0;{words}&#xa0;» n’est pas une date&#xa0;: écrivez-la comme 2026-11-25, ou l’année ou le mois seul.</translation>
    </message>
    <message>
        <source>“{words}” is no language: write it as in en, de or pt-BR.</source>
        <translation>«&#xa0;{words}&#xa0;» n’est pas une langue&#xa0;: écrivez-la comme en, de ou pt-BR.</translation>
    </message>
    <message>
        <source>“{words}” is no web address: those begin with https:// or http://.</source>
        <translation>«&#xa0;{words}&#xa0;» n’est pas une adresse web&#xa0;: elles commencent par https:// ou http://.</translation>
    </message>
    <message>
        <source>“{word}” is no finding; the findings are {known}.</source>
        <translation>«&#xa0;{word}&#xa0;» n’est pas un constat&#xa0;; les constats sont {known}.</translation>
    </message>
    <message>
        <source>“{word}” is no label; the labels are {known}.</source>
        <translation>«&#xa0;{word}&#xa0;» n’est pas un verdict&#xa0;; les verdicts sont {known}.</translation>
    </message>
    <message>
        <source>“{word}” is nothing a label can become; it can become {known}.</source>
        <translation>Une étiquette ne peut pas devenir «&#xa0;{word}&#xa0;»&#xa0;; elle peut devenir {known}.</translation>
    </message>
    <message>
        <source>“{written}” is no address of a page. Check how it is written.</source>
        <translation>«&#xa0;{written}&#xa0;» n’est pas l’adresse d’une page. Vérifiez comment elle est écrite.</translation>
    </message>
</context>
<context>
    <name>WritingOut</name>
    <message>
        <source>Saved a copy as {name}</source>
        <translation type="unfinished">Copie enregistrée sous {name}</translation>
    </message>
</context>
<context>
    <name>_MeaningDelegate</name>
    <message>
        <source>Becomes here</source>
        <translation>Devient ici</translation>
    </message>
</context>
<context>
    <name>self._window</name>
    <message>
        <source>This article has no older version.</source>
        <translation>Cet article n’a pas de version antérieure.</translation>
    </message>
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
