// What is seen while the library is opened or the sample is made: a quiet window with a bar.
#pragma once

#include "core/jobs/Progress.h"
#include "ui/widgets/Label.h"

#include <QProgressBar>
#include <QWidget>

namespace kitapdar::app {

class FirstStart : public QWidget {
    Q_OBJECT

public:
    FirstStart();

    void say(const QString& text, ui::Tone tone = ui::Tone::Normal);
    void showStep(const jobs::Step& step);

private:
    ui::Label* m_words;
    QProgressBar* m_bar;
};

} // namespace kitapdar::app
