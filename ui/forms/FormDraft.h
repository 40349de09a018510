// The draft of a form: it watches the fields, keeps what is typed (Drafts.h), gives it back when the form is opened
// again, and asks once before it is thrown away. A form tells it what it is about, what it shows at first, what is
// stored by now, and that all is saved. What was typed about one thing is never put into the form of another one that
// has got its number, after a restore for one: it is offered.
#pragma once

#include "ui/settings/Drafts.h"

#include <QJsonValue>
#include <QObject>
#include <QSet>

#include <functional>
#include <optional>
#include <vector>

class QWidget;

namespace kitapdar::ui {

class Announcer;
class Dialogs;

/// What a form is about: a title, a reader. None of a form about something that is not there yet.
struct DraftSubject {
    /// `parts` tell the thing from every other one; they are not to be read in the file.
    static DraftSubject of(const QString& title, const QStringList& parts);

    QString identity;
    QString title; // for people
};

/// How a field is kept that must not be read in the file.
struct DraftCipher {
    std::function<std::optional<QString>(const QString&)> seal; // nullopt: it is not kept
    std::function<std::optional<QString>(const QString&)> open; // nullopt: it cannot be read here
};

/// Main thread.
class FormDraft : public QObject {
    Q_OBJECT

public:
    enum class Restored {
        Nothing,  // there was no draft
        Typed,    // what was typed stands in the fields again
        Differs,  // so it does, and what was stored has become another one meanwhile
        OfAnother // was typed about another thing that had the same number: nothing of it stands in the fields; offer()
    };

    /// `drafts` outlives the form. Owned by the form.
    FormDraft(Drafts& drafts, QObject* form);

    /// A line, a text, a number or a choice; the name is what the file calls it. With a cipher the file has it sealed.
    void watch(const QString& name, QWidget* field, const std::optional<DraftCipher>& cipher = std::nullopt);

    /// `show` lets the fields show what is stored, or nothing; then the draft of `form`, if there is one, is put into
    /// them. `link` leads to the form. `about` is nullopt while it is not read yet: then setAbout() puts the draft in.
    Restored begin(const QString& form, const QString& link, const std::function<void()>& show,
                   const std::optional<DraftSubject>& about = DraftSubject());
    /// What the form is about, read now or changed meanwhile. A draft that waited for it is put in unless something was
    /// typed since.
    Restored setAbout(const DraftSubject& about);
    /// Tells of what was typed about another thing, and offers to put it in. Does nothing when there is no such thing.
    /// It is kept until something else is typed here.
    void offer(Announcer& announcer);
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
        std::optional<DraftCipher> cipher;
    };

    QJsonObject values() const;
    QJsonObject typed() const;
    /// Of a field, what was stored and what was typed; empty when it was not kept.
    static QJsonArray keptOf(const Field& field, const QJsonObject& fields);
    QJsonObject forFile(QJsonObject fields) const;
    Restored restore();
    void putIn(const QJsonObject& fields);
    /// The drafts are another person's now.
    void exchange();
    void changed();

    Drafts& m_drafts;
    std::vector<Field> m_fields;
    QString m_form; // "": none is open
    QString m_link;
    QJsonObject m_stored;   // what the fields showed before a hand changed them
    QSet<QString> m_chosen; // choices that a hand made: lists may be filled later and then show their first line
    std::optional<DraftSubject> m_about;    // nullopt: awaited
    std::optional<Drafts::Draft> m_another; // that was typed about another thing
    bool m_quiet = false;
    bool m_asking = false;
};

} // namespace kitapdar::ui
