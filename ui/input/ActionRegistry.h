// Every action of the window, registered once: menus, the palette, tooltips and the sheet of keys read it here.
// Chords with a letter, digit or sign fire by the key's place (scan code), so Ctrl+K works under us, ru and kz.
#pragma once

#include "core/base/Permission.h"
#include "ui/input/ScanDecoder.h"
#include "ui/theme/Icons.h"
#include "wording/Words.h"

#include <QKeySequence>
#include <QObject>
#include <QStringList>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <vector>

class QAction;
class QKeyEvent;
class QShortcut;
class QWidget;

namespace kitapdar::ui {

struct ActionSpec {
    QString id;           // "desk.renew"; unique, never shown
    Words category;       // tr("Desk")
    Words text;           // tr("Renew"), without an ampersand
    QStringList synonyms; // other words for it in Kazakh, Russian and English, for the palette
    QKeySequence key;     // at most one chord, named in US letters; never a bare letter or digit
    std::optional<Icon> icon;
    QKeySequence otherKey = {}; // a second chord that people are used to; menus and tooltips show the first
};

/// Belongs to the main window; main thread. Its actions live as long as it does.
class ActionRegistry : public QObject {
    Q_OBJECT

public:
    explicit ActionRegistry(QWidget& window);

    /// The action: enabled, with text, icon, key and a tooltip that shows the key; already added to the window.
    /// An id or key that is taken, or a bare key, is a mistake of ours: the program stops in every build.
    QAction* add(ActionSpec spec, std::function<void()> run);

    /// Of what comes and goes while the program runs; nothing when there is no such action.
    void remove(const QString& id);

    QAction* find(const QString& id) const;
    const ActionSpec* specOf(const QAction* action) const;
    /// In the order of registration.
    QList<QAction*> all() const;

    /// Disables the action and says why (palette, tooltip); an empty reason enables it.
    void refuse(const QString& id, const QString& reason);
    /// Why the action is off: that it is not permitted, or the reason of refuse(); "" = it is not.
    QString refusalOf(const QAction* action) const;

    /// The action is off for those who have not this permission, with the reason in its tool tip and in the palette.
    /// Nothing when there is no such action.
    void need(const QString& id, Permission permission);
    /// What whoever works here may not do, and why. Empty at first: everything is permitted.
    void setDenied(std::map<Permission, Words> denied);
    bool may(Permission permission) const { return !m_denied.contains(permission); }
    /// "" = it is permitted.
    QString whyNot(Permission permission) const;

    /// While nobody may use the window none of its actions works; afterwards each is as it was.
    void setSuspended(bool suspended);

    /// Actions in whose category, text or synonyms words begin as those of `query`; those that begin so come first.
    /// What undoes (undoesProperty) comes before them when `query` begins with a name of its own; else it comes last,
    /// and not at all when only the words of the deed are typed and nothing else is found.
    QList<QAction*> matching(const QString& query) const;

Q_SIGNALS:
    /// An action was invoked, by whatever way: for frecency and for counting actions in tests.
    void triggered(const QString& id);
    /// may() answers otherwise for some permission, or in another language.
    void permissionsChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Entry {
        ActionSpec spec;
        QAction* action;
        QString refusal;
        std::optional<Permission> needs = std::nullopt;
    };

    bool keyEvent(QKeyEvent& event, QWidget& receiver);
    QAction* actionFor(const QKeySequence& key) const;
    void translate(Entry& entry) const;
    QString refusalOf(const Entry& entry) const;
    /// Switches the action on or off and words it.
    void follow(Entry& entry) const;

    QWidget& m_window;
    ScanDecoder m_decoder;
    std::vector<std::unique_ptr<Entry>> m_entries;
    std::map<Permission, Words> m_denied;
    bool m_sending = false;
    bool m_suspended = false;
};

/// A key that a hand types or a scanner sends as text: a printing key without Ctrl, Alt or Meta.
bool isBareKey(const QKeySequence& key);

/// Shortcuts below `root` (QAction, QShortcut) that are bare keys, as "name: key"; must be empty for any window.
QStringList bareShortcuts(const QObject& root);

} // namespace kitapdar::ui
