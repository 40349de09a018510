// What was typed into forms and is not saved yet. It is kept in a file until it is saved or thrown away, so that
// neither a scan, nor another page, nor the end of the program loses it. The file holds what a form holds, also names
// and numbers of people: only its owner may read it.
#pragma once

#include <QJsonObject>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QThreadPool>
#include <QTimer>

#include <optional>

namespace kitapdar::ui {

/// Main thread; the file is written on another one. What is kept is in the file half a second later, and when this
/// ends.
class Drafts : public QObject {
    Q_OBJECT

public:
    struct Draft {
        QString link;       // leads to the form
        QJsonObject fields; // what FormDraft makes of them
        QString about; // tells the thing of the form from every other one; "" of a form about nothing that is there
        QString title; // of that thing, for people
    };

    /// A file for each library lies in `folder`, mode 0600; without drafts there is none.
    explicit Drafts(QString folder, QObject* parent = nullptr);
    ~Drafts() override;

    /// The forms are of this library from now on. `place`: its address without the password; `origin`: what tells it
    /// from another one that lay there before or will (core/journal/Origin.h), "" while it is unknown. Until then
    /// drafts live in memory.
    void open(const QString& place, const QString& origin);

    void keep(const QString& form, const Draft& draft);
    void drop(const QString& form);
    std::optional<Draft> find(const QString& form) const;
    /// Where the drafts of this library are to be found: the links, each once.
    QStringList links() const;

    /// What becomes of what another person has typed.
    enum class Former { PutAside, TakenOver };
    /// Whoever has this code types from now on. What was put aside for her is here again, unless the same form holds
    /// something that she took over. Does nothing when she typed here before. What nobody's name stands at is hers.
    void handOver(const QString& owner, Former former);

Q_SIGNALS:
    /// Other drafts are here than before: forms that are open show what is stored, and what find() finds.
    void exchanged();

private:
    void changed();
    void write();
    QString fileOf(const QString& library) const;

    QString m_folder;
    QString m_file;  // "" = none yet
    QString m_owner; // code of whoever typed m_forms; "" = not known
    QJsonObject m_forms;
    QJsonObject m_aside; // by code of its owner, as m_forms
    QTimer m_pause;
    QThreadPool m_writer; // one thread: the later state is written later
};

} // namespace kitapdar::ui
