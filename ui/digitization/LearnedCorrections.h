// Corrections that were made again and again in a title: one button puts the first of them right on all other pages.
#pragma once

#include "core/recognition/BookTexts.h"
#include "ui/shell/Context.h"

#include <QPushButton>

#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace kitapdar::ui {

/// Hidden while nothing is learned. Main thread; the work is a job of the window.
class LearnedCorrections : public QPushButton {
    Q_OBJECT

public:
    explicit LearnedCorrections(const Context& context, QWidget* parent = nullptr);

    /// Looks what is learned by now.
    void look(digitization::ItemId item);
    bool isOffered() const { return !m_learned.empty(); }
    /// The first of them; nothing when there is none, or one is under way.
    void apply();
    /// Takes back what apply() has done.
    void putBack(const std::vector<recognition::ChangedText>& pages);

Q_SIGNALS:
    /// These pages have other texts now.
    void applied(const std::vector<kitapdar::recognition::ChangedText>& pages);

private:
    void showFirst();

    Context m_context;
    std::optional<digitization::ItemId> m_item;
    std::vector<recognition::LearnedCorrection> m_learned;
    bool m_isWorking = false;
};

} // namespace kitapdar::ui
