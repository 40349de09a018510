// One part of the administration page: its head, what it is for, and below that what the part shows.
#pragma once

#include "core/base/Subject.h"
#include "ui/shell/Context.h"
#include "ui/theme/Look.h"
#include "wording/Words.h"

#include <QWidget>

#include <initializer_list>
#include <vector>

class QVBoxLayout;

namespace kitapdar::ui {

class Label;

/// Main thread.
class Section : public QWidget {
    Q_OBJECT

public:
    /// `name` is the text of the link that leads here: "places".
    Section(const Context& context, QString name, Words title, Words purpose);

    const QString& name() const { return m_name; }
    QString title() const { return m_title(); }

    /// Where the keyboard begins.
    virtual void takeFocus() = 0;
    /// F2, Ctrl+S. False: there is no such thing here.
    virtual bool edit() { return false; }
    virtual bool save() { return false; }

protected:
    /// Whether something is typed that is not saved: it is told when the part comes in front again.
    virtual bool isTyped() const { return false; }
    /// Asks the library for what is shown; called when the part comes in front and when the library has news of it.
    virtual void read() = 0;
    /// Of which rows news are looked at.
    void follow(std::initializer_list<Subject> subjects) { m_subjects = subjects; }
    void showEvent(QShowEvent* event) override;

    const Context& context() const { return m_context; }
    QVBoxLayout* column() const { return m_column; }
    /// Stands beside the buttons of the part.
    Label* message() const { return m_message; }
    /// What is the matter with what was typed; no words: nothing.
    void say(Tone tone, const Words& text);

private:
    Context m_context;
    QString m_name;
    Words m_title;
    std::vector<Subject> m_subjects;
    QVBoxLayout* m_column;
    Label* m_message;
};

} // namespace kitapdar::ui
