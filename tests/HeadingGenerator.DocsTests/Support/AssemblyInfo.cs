// Programs of documents run in this process, with its console and its current folder.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
