/** Decap's French where it is misspelt, speaks of its machinery, or counts months in English. */
export const CORRECTIONS: Readonly<Record<string, string>> = {
  'auth.errors.identitySettings':
    'La connexion par adresse e-mail n’est pas active : Identity et Git Gateway doivent être ouverts chez Netlify (voir docs/exploitation.md).',
  'app.header.workflow': 'Relecture',
  'app.header.media': 'Médias',
  'app.header.quickAdd': 'Nouveau',
  'app.app.errorHeader': 'Les pages de rédaction n’ont pas pu démarrer',
  'app.app.configErrors': 'Erreurs de réglage',
  'app.app.checkConfigYml': 'Prévenez la personne qui entretient le site.',
  'app.app.waitingBackend': 'Connexion au dépôt…',
  'collection.sidebar.collections': 'Rubriques',
  'collection.sidebar.allCollections': 'Toutes les rubriques',
  'collection.collectionTop.viewAs': 'Afficher en',
  'collection.collectionTop.newButton': '+ %{collectionLabel}',
  'collection.collectionTop.newButtonAriaLabel': 'Créer : %{collectionLabel}',
  'collection.collectionTop.searchResults': 'Résultats pour « %{searchTerm} »',
  'collection.collectionTop.searchResultsInCollection':
    'Résultats pour « %{searchTerm} » dans %{collection}',
  'collection.entries.loadingEntries': 'Chargement des fiches…',
  'collection.entries.noEntries': 'Aucune fiche',
  'collection.groups.other': 'Non renseigné',
  'editor.editorControl.field.optional': 'facultatif',
  'editor.editorControlPane.widget.required': '« %{fieldLabel} » est vide : remplissez ce champ.',
  'editor.editorControlPane.widget.regexPattern': '« %{fieldLabel} » : %{pattern}.',
  'editor.editorControlPane.widget.processing': '« %{fieldLabel} » : en cours de vérification.',
  'editor.editorControlPane.widget.range':
    '« %{fieldLabel} » : écrivez un nombre entre %{minValue} et %{maxValue}.',
  'editor.editorControlPane.widget.min': '« %{fieldLabel} » : au moins %{minValue}.',
  'editor.editorControlPane.widget.max': '« %{fieldLabel} » : au plus %{maxValue}.',
  'editor.editorControlPane.widget.rangeCount':
    '« %{fieldLabel} » : entre %{minCount} et %{maxCount} éléments.',
  'editor.editorControlPane.widget.rangeCountExact': '« %{fieldLabel} » : %{count} éléments.',
  'editor.editorControlPane.widget.rangeMin': '« %{fieldLabel} » : au moins %{minCount} éléments.',
  'editor.editorControlPane.widget.rangeMax': '« %{fieldLabel} » : au plus %{maxCount} éléments.',
  'editor.editorControlPane.widget.invalidPath': '« %{path} » n’est pas une adresse.',
  'editor.editorControlPane.widget.pathExists': '« %{path} » existe déjà.',
  'editor.editor.onDeletePublishedEntry':
    'Supprimer cette fiche ? Son adresse ne mènera plus nulle part.',
  'editor.editor.loadingEntry': 'Chargement de la fiche…',
  'editor.editor.onLeavePage':
    'Quitter cette page ? Ce qui n’est pas enregistré reste dans ce navigateur, qui vous proposera de le reprendre.',
  'editor.editor.onPublishingNotReady': 'Passez d’abord la fiche à l’état « Prête ».',
  'editor.editorToolbar.deleteUnpublishedChanges': 'Supprimer les modifications non publiées',
  'editor.editorToolbar.deleteUnpublishedEntry': 'Supprimer la fiche non publiée',
  'editor.editorToolbar.deletePublishedEntry': 'Supprimer la fiche publiée',
  'editor.editorToolbar.deleteEntry': 'Supprimer la fiche',
  'editor.editorToolbar.publishAndCreateNew': 'Publier et en créer une autre',
  'editor.editorToolbar.status': 'État : %{status}',
  'editor.editorToolbar.backCollection': ' %{collectionLabel}',
  'editor.editorToolbar.inReview': 'En relecture',
  'editor.editorToolbar.ready': 'Prête',
  'editor.editorToolbar.deployPreviewPendingButtonLabel': 'Chercher l’aperçu',
  'editor.editorToolbar.deployPreviewButtonLabel': 'Voir l’aperçu',
  'editor.editorToolbar.deployButtonLabel': 'Voir la page',
  'editor.editorWidgets.markdown.addComponent': 'Insérer',
  'editor.editorWidgets.markdown.linkPrompt':
    'Adresse du lien (vers une page du site : entry:news/identifiant)',
  'editor.editorWidgets.markdown.richText': 'Texte mis en forme',
  'editor.editorWidgets.unknownControl.noControl':
    'Ce champ ne peut pas être rempli ici (%{widget}).',
  'editor.editorWidgets.unknownPreview.noPreview': 'Ce champ n’a pas d’aperçu (%{widget}).',
  'editor.editorWidgets.list.add': 'Ajouter : %{item}',
  'mediaLibrary.mediaLibrary.onDelete':
    'Supprimer le fichier choisi ? Il reste s’il sert à une fiche enregistrée. Une saisie en cours sur un autre ordinateur ne se voit pas d’ici : demandez à vos collègues.',
  'mediaLibrary.mediaLibrary.fileTooLarge':
    'Ce fichier est trop lourd.\nLa limite est de %{size} ko.',
  'mediaLibrary.mediaLibraryModal.noAssetsFound':
    'Aucun fichier. S’il devrait y en avoir, la liste n’a peut-être pas pu être lue : rechargez la page.',
  'mediaLibrary.mediaLibraryModal.mediaAssets': 'Fichiers',
  'mediaLibrary.mediaLibraryModal.upload': 'Ajouter un fichier',
  'mediaLibrary.mediaLibraryModal.uploading': 'Envoi…',
  'mediaLibrary.mediaLibraryModal.deleteSelected': 'Supprimer le fichier choisi',
  'mediaLibrary.mediaLibraryModal.chooseSelected': 'Prendre le fichier choisi',
  'ui.default.goBackToSite': 'Retour au site',
  'ui.errorBoundary.details':
    'Une erreur est survenue : prévenez la personne qui entretient le site, ou ',
  'ui.errorBoundary.privacyWarning':
    'Le signalement reprend le message d’erreur et des données techniques.\nRetirez-en ce qui ne doit pas être public.',
  'ui.errorBoundary.recoveredEntry.warning':
    'Copiez ce texte ailleurs avant de quitter cette page.',
  'ui.toast.onFailToPersist': 'Pas encore enregistré. %{details}',
  'ui.toast.missingRequiredField':
    'Pas encore enregistré : un champ obligatoire est vide. Il est signalé en rouge.',
  'ui.toast.entrySaved': 'Fiche enregistrée',
  'ui.toast.entryPublished': 'Fiche publiée',
  'ui.toast.entryUnpublished': 'Fiche dépubliée',
  'ui.toast.entryUpdated': 'État mis à jour',
  'ui.toast.onLoggedOut': 'Vous avez été déconnecté : copiez votre texte, puis reconnectez-vous',
  'ui.toast.onBackendDown': 'Le dépôt ne répond pas. Pour en savoir plus : %{details}',
  'workflow.workflow.loading': 'Chargement des fiches en cours',
  'workflow.workflow.workflowHeading': 'Relecture et publication',
  'workflow.workflow.description':
    '%{smart_count} fiche en relecture, %{readyCount} à publier. |||| %{smart_count} fiches en relecture, %{readyCount} à publier.',
  'workflow.workflow.newPost': 'Nouvelle fiche',
  'workflow.workflow.dateFormat': 'DD/MM/YYYY',
  'workflow.workflowCard.deleteChanges': 'Supprimer les modifications',
  'workflow.workflowList.inReviewHeader': 'En relecture',
  'workflow.workflowList.onPublishingNotReadyEntry':
    'Seule une fiche « Prête » peut être publiée : glissez-la dans cette colonne.',
  'workflow.workflowList.readyHeader': 'Prêtes',
  'workflow.workflowList.currentEntries': '%{smart_count} fiche |||| %{smart_count} fiches',
};
