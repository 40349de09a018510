// The draft of a form: it watches the fields, keeps what is typed (Drafts.h), gives it back when the form is opened
// again, and asks once before it is thrown away. A form tells it three things: what it shows at first, what is stored
// by now, and that all is saved.
#pragma once

#include "ui/settings/Drafts.h"

#include <QJsonValue>
#include <QObject>
#include <QSet>

#include <functional>
#include <vector>

class QWidget;

namespace kitapdar::ui {

class Dialogs;

/// Main thread.
class FormDraft : public QObject {
    Q_OBJECT

public:
    enum class Restored {
        Nothing, // there was no draft
        Typed,   // what was typed stands in the fields again
        Differs  // so it does, and what was stored has become another one meanwhile
    };

    /// `drafts` outlives the form. Owned by the form.
    FormDraft(Drafts& drafts, QObject* form);

    /// A line, a text, a number or a choice; the name is what the file calls it.
    void watch(const QString& name, QWidget* field);

    /// `show` lets the fields show what is stored, or nothing; then the draft of `form`, if there is one, is put into
    /// them. `link` leads to the form.
    Restored begin(const QString& form, const QString& link, const std::function<void()>& show);
    /// `show` lets the fields show what is stored by now; what is typed is put back by the owner.
    void stored(const std::function<void()>& show);
    /// Whether the fields show something else than what is stored.
    bool isTyped() const;
    /// Saved or thrown away: what the fields show now is not typed any more.
    void drop();
    /// `away` is called at once when nothing is typed, else when the librarian throws it away; asked once at a time.
    void leave(Dialogs& dialogs, QWidget& form, const std::function<void()>& away);

private:
    struct Field {
        QString name;
        QWidget* widget;
    };

    QJsonObject values() const;
    QJsonObject typed() const;
    void changed();

    Drafts& m_drafts;
    std::vector<Field> m_fields;
    QString m_form; // "": none is open
    QString m_link;
    QJsonObject m_stored;   // what the fields showed before a hand changed them
    QSet<QString> m_chosen; // choices that a hand made: lists may be filled later and then show their first line
    bool m_quiet = false;
    bool m_asking = false;
};

} // namespace kitapdar::ui
