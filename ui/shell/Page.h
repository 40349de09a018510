// A page: one place of the window. Pages never include each other; they meet through links (Navigator.h). A page is
// added to the program by one line in app/kitapdar.
#pragma once

#include "ui/shell/Link.h"
#include "ui/theme/Icons.h"

#include <QStringList>
#include <QWidget>

#include <cstdint>
#include <optional>

namespace kitapdar::ui {

/// What is known of a page without it.
struct PageDescription {
    QString id;        // stable: the kind of the link to the page itself, and the prefix of its actions: "readers"
    QStringList kinds; // further kinds of links that the page answers to: {"reader"}
    Icon icon;
    QString (*title)(); // the word in the rail, in the present language

    bool answers(const QString& kind) const { return id == kind || kinds.contains(kind); }
};

/// A reader whose page is open.
struct ShownReader {
    std::int64_t id = 0;
    QString card;
};

/// Main thread. A page words itself again when the language changes (keepWorded in ui/theme/Follow.h) and never waits
/// for the library.
class Page : public QWidget {
    Q_OBJECT

public:
    explicit Page(const PageDescription& description, QWidget* parent = nullptr)
        : QWidget(parent), m_id(description.id) {}

    const QString& id() const { return m_id; }

    /// Shows what the link names, of a kind that the page answers to. Called when the page is already in front.
    virtual void open(const Link& link) = 0;
    /// The link that leads back to what is shown now; kept in the history.
    virtual Link here() const { return {id(), std::nullopt, {}}; }

    /// Gives the keyboard to the part of the page where work begins. False: nothing here wants it, the one box keeps
    /// it.
    virtual bool takeFocus() { return false; }

    /// F2 and Ctrl+S, whatever the page shows. False: there is nothing to edit or to save here.
    virtual bool edit() { return false; }
    virtual bool save() { return false; }

    /// F6. False: nothing that is shown here can be renewed.
    virtual bool renew() { return false; }

    /// Ctrl+T: labels or cards for what the page shows. False: there is nothing here that gets one.
    virtual bool printLabels() { return false; }

    /// A code was scanned while the page is in front and no field takes it. False: it is the desk's.
    virtual bool scanned(const QString& /*code*/) { return false; }
    /// Whom the page is about: a book that is scanned before a reader's card is this reader's, and what is done to
    /// "this reader" is done to this one. None: the page is about nobody.
    virtual std::optional<ShownReader> shownReader() const { return std::nullopt; }

    /// Ctrl+F: gives the keyboard to the field that filters what the page shows. False: it has none.
    virtual bool filter() { return false; }

    /// What the detail pane (Ctrl+I) shows beside this page; owned by the page's tree or by the pane after the first
    /// call. nullptr: the page has none and the pane stays closed.
    virtual QWidget* detail() { return nullptr; }

Q_SIGNALS:
    /// here() has changed by the page's own doing: a row was opened, a card closed. Becomes a step of the history.
    void moved();
    /// The detail pane has something worth showing.
    void detailWanted();

private:
    QString m_id;
};

} // namespace kitapdar::ui
