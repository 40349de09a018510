// Commands as answers: for the one box and for the palette.
#pragma once

#include "ui/shell/Answers.h"

#include <QCoreApplication>
#include <QList>

class QAction;

namespace kitapdar::ui {

class ActionRegistry;

class CommandAnswers : public AnswerSource {
    Q_DECLARE_TR_FUNCTIONS(CommandAnswers)

public:
    explicit CommandAnswers(ActionRegistry& registry) : m_registry(registry) {}

    QString title() const override { return tr("Commands"); }
    QChar mark() const override { return QLatin1Char('>'); }
    /// Words in any of the three languages, in any order.
    Pending<std::vector<Answer>> find(const QString& text, int limit) override;

    /// For the palette, at once: the same, then commands that hold the letters in this order.
    std::vector<Answer> matching(const QString& text, int limit) const;

private:
    std::vector<Answer> answersOf(const QList<QAction*>& found, int limit) const;

    ActionRegistry& m_registry;
};

} // namespace kitapdar::ui
