// The one box of the window: a scan or Enter goes to the desk, typed text is answered below while it is typed.
#pragma once

#include "ui/shell/Answers.h"
#include "ui/shell/ChoiceList.h"
#include "wording/Words.h"

#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

class QLineEdit;

namespace kitapdar::ui {

class SearchBox;

class OneBox : public QWidget {
    Q_OBJECT

public:
    /// The answers drop over the content of `window`, whose child they are.
    explicit OneBox(QWidget& window, QWidget* parent = nullptr);
    ~OneBox() override;

    void addSource(std::unique_ptr<AnswerSource> source) { m_sources.push_back(std::move(source)); }

    SearchBox& field() { return *m_field; }
    ChoiceList& answers() { return *m_list; }
    /// What the list says when nobody has an answer.
    void setNothing(Words nothing) { m_nothing = std::move(nothing); }
    /// Whether the list of answers is open.
    bool isAnswering() const { return !m_list->isHidden(); }
    void takeFocus();
    void setText(const QString& text);

Q_SIGNALS:
    /// Enter in the empty box.
    void finished();
    /// Enter in the box with a text: what was said of the one before holds no longer.
    void asked();
    /// Enter, and nothing was found.
    void notFound(const QString& text);
    /// Delete in the empty box.
    void deletePressed();
    /// Escape in the empty box.
    void leaveRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void edited(const QString& text);
    void submitted(const QString& text, const QString& keys);
    void ask(const QString& text);
    void arrived(std::size_t source, std::vector<Answer> answers);
    void drop();
    void fold();
    void take();
    void decide();
    bool showsFirst();
    bool hasKeyboard() const;
    const Answer* exact() const;
    bool hasCode() const;
    bool isComplete() const;
    bool askKeys();

    using Answers = std::vector<std::optional<std::vector<Answer>>>; // of each source; none: not arrived yet
    struct Asked {
        QString text;
        Answers answers;
    };

    QWidget& m_window;
    Words m_nothing;
    SearchBox* m_field;
    QLineEdit* m_line = nullptr; // inside the field
    ChoiceList* m_list;
    std::vector<std::unique_ptr<AnswerSource>> m_sources;
    Answers m_answers;
    std::optional<Asked> m_fallback; // the text, while the keys are asked
    QString m_asked;
    std::optional<QString> m_secondReading; // Enter was pressed; the second reading of the keys, "" = none
    bool m_isByKeys = false;                // what was asked last is the keys of the text that stands here
    bool m_moved = false;                   // a choice was made with the arrows, or was shown
    quint64 m_generation = 0;
    QTimer m_pause;
};

} // namespace kitapdar::ui
