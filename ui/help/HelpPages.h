// The pages of the help: small Markdown files that the program carries (resources/help), each in the three languages,
// and the list of them, pages.txt. What the window itself knows is named in them and filled in when they are shown:
//
//   {key:window.labels}      the key of an action: "Ctrl+T"
//   {command:window.labels}  its words, with its key: "**Print labels…** (Ctrl+T)"
//   {page:print}             a link to another page, by its title
//   {picture:record}         a picture that the tour has made (./dev pictures); nothing where there is none
#pragma once

#include "wording/Languages.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace kitapdar::ui {

class ActionRegistry;

struct HelpPage {
    QString name;      // names its files, "labels.kk.md", and the links to it
    QStringList kinds; // the kinds of links that it fits: "record"
};

/// In the order in which they are offered.
const std::vector<HelpPage>& helpPages();

/// As it stands in its file; "" when there is no such page.
QString helpSource(const QString& page, Language language);
/// What its first line says.
QString helpTitle(const QString& page, Language language);

/// A page as it is shown.
struct HelpText {
    QString markdown;
    QStringList unknown; // what could not be filled in: a mistake of ours
};
/// `actions` speaks `language`: it is the window's.
HelpText helpText(const QString& page, Language language, const ActionRegistry& actions);

/// Pages that have every word of `query` in one of the languages: those with it in the title first, then in a heading,
/// then anywhere. An empty query: all of them.
QStringList helpAbout(const QString& query);
/// The page for a link of this kind; the first page when none fits.
QString helpFor(const QString& kind);

/// The pictures that the pages name.
QStringList helpPictures();

} // namespace kitapdar::ui
