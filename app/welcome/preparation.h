#pragma once

#include <QString>

#include <vector>

namespace beibao {

class Workbench;

/// What is good to have done once on a new computer. Every step can be left and taken up later,
/// and a person may put the whole list away.
class Preparation {
public:
    enum class Step { kSize, kRecovery, kPrinter, kCounty, kTour };

    /// What a person said is kept in `settingsFile`; what can be seen is asked of the store.
    Preparation(const Workbench& bench, QString settingsFile);

    /// In practice there is no county to join.
    std::vector<Step> steps() const;
    bool done(Step step) const;
    /// A person says so: of the size, the printer and the tour nobody else can know.
    void markDone(Step step);
    /// Steps not done; 0 once the list is put away.
    int left() const;
    void putAway();

private:
    QString key(Step step) const;

    const Workbench& bench_;
    QString settingsFile_;
};

} // namespace beibao
