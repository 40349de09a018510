// While the library is opened, made or restored: what is done, how far it is, and a way out.
#pragma once

#include "core/jobs/Progress.h"
#include "ui/connection/StartPage.h"

class QProgressBar;
class QPushButton;

namespace kitapdar::ui {

class WaitPage : public StartPage {
    Q_OBJECT

public:
    explicit WaitPage(QWidget* parent = nullptr);

    void say(Words words);
    void showStep(const jobs::Step& step);
    void takeFocus() override;

private:
    Label* m_words;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
};

} // namespace kitapdar::ui
