/** What Word and Google Docs put on the clipboard, shortened. For the tests. */

export const WORD = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta name=Generator content="Microsoft Word 15">
<link rel=File-List href="file:///C:/Users/Claire/AppData/Local/Temp/msohtmlclip1/01/clip_filelist.xml">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal {margin:0cm; font-family:"Calibri",sans-serif;} @page WordSection1 {size:595.3pt 841.9pt;} --></style>
</head>
<body lang=FR style='tab-interval:35.4pt'><!--StartFragment-->
<h1 style='margin-top:12.0pt'><span style='color:#2F5496'>Le télécentre <b>ouvre</b><o:p></o:p></span></h1>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoNormal style='text-align:justify'>L’espace de Meaux
accueille <b style='mso-bidi-font-weight:normal'>vingt </b><b>postes</b>, en <i>accès
libre</i>&nbsp;: <a href="https://www.exemple.fr/plan"><span style='color:blue'>voir le plan</span></a>.<o:p></o:p></p>
<h2><span style='mso-fareast-font-family:"Times New Roman"'>Les services</span></h2>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><!--[if !supportLists]--><span
style='font-family:Symbol;mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span><!--[endif]-->Imprimante<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='margin-left:72.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span
style='font-family:"Courier New"'><span style='mso-list:Ignore'>o<span style='font:7.0pt "Times New Roman"'>&nbsp; </span></span></span><![endif]>Couleur<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp;</span></span>Salle <b>Eurêka</b><o:p></o:p></p>
<p class=MsoListParagraphCxSpFirst style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>1.<span>&nbsp;</span></span>S’inscrire</p>
<p class=MsoListParagraphCxSpLast style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>2.<span>&nbsp;</span></span>Venir</p>
<p class=MsoNormal><!--[if gte vml 1]><v:shape id="x"><v:imagedata src="file:///C:/clip_image001.jpg"/></v:shape><![endif]--><img
width=200 src="file:///C:/Users/Claire/AppData/Local/Temp/msohtmlclip1/01/clip_image001.jpg" v:shapes="x"></p>
<table class=MsoTableGrid><tr><td><p class=MsoNormal><b>Lieu</b></p></td><td><p class=MsoNormal>Places</p></td></tr>
<tr><td><p class=MsoNormal>Meaux</p></td><td><p class=MsoNormal>20</p></td></tr></table>
<!--EndFragment--></body></html>`;

export const WORD_AS_MARKDOWN = `## Le télécentre ouvre

L’espace de Meaux accueille **vingt postes**, en *accès libre* : [voir le plan](https://www.exemple.fr/plan).

### Les services

* Imprimante
  * Couleur
* Salle **Eurêka**

1. S’inscrire
2. Venir

| **Lieu** | Places |
| --- | --- |
| Meaux | 20 |`;

export const GOOGLE_DOCS = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><h2 dir="ltr"><span style="font-weight:400">Un titre</span></h2><p dir="ltr"><span style="font-weight:400;">Du </span><span style="font-weight:700;">gras</span><span style="font-style:italic;"> penché</span>, <a href="https://www.google.com/url?q=https://a.fr/b&amp;sa=D"><span>un lien</span></a>.</p><br /><ul><li dir="ltr"><p><span>un</span></p></li><ul><li><p>dans un</p></li></ul><li><p>deux</p></li></ul></b>`;

export const GOOGLE_DOCS_AS_MARKDOWN = `## Un titre

Du **gras** *penché*, [un lien](https://a.fr/b).

* un
  * dans un
* deux`;
