extension SQLiteWriter {
    func insert(_ instance: InstanceRecord) throws {
        try insertRow(instance, named: instance.arn)
        note(.instance(arn: instance.arn))
    }

    func update(_ instance: InstanceRecord) throws {
        try updateRow(instance, named: instance.arn)
        note(.instance(arn: instance.arn))
    }
}
